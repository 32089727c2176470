# A value that turns into another value: constant, variable, expression
Set-MsolUser -UserPrincipalName $upn -BlockCredential $true
Set-MsolUser -UserPrincipalName $upn -BlockCredential $false
Set-MsolUser -UserPrincipalName $upn -BlockCredential $block
Set-MsolUser -UserPrincipalName $upn -BlockCredential ($a -and $b)
Set-MsolUser -UserPrincipalName $upn -BlockCredential:$true
Set-MsolUser -UserPrincipalName $upn -BlockCredential (Test-Path $flag)
Set-MsolUser -UserPrincipalName $upn -PasswordNeverExpires $true
Set-MsolUser -UserPrincipalName $upn -PasswordNeverExpires $false
if ($leaver) { Set-MsolUser -UserPrincipalName $upn -BlockCredential $true }
$upn | ForEach-Object { Set-MsolUser -UserPrincipalName $_ -BlockCredential $true }
$null = Set-MsolUser -UserPrincipalName $upn -BlockCredential $true
Set-MsolUser -UserPrincipalName $upn -BlockCredential $true | Out-Null
$job = { Set-MsolUser -UserPrincipalName $args[0] -BlockCredential $true }
function Block-Account ($Name) { Set-MsolUser -UserPrincipalName $Name -BlockCredential $true -ErrorAction Stop }
try { Set-MsolUser -UserPrincipalName $upn -BlockCredential $true -ErrorAction Stop } catch { Write-Warning $_ }
