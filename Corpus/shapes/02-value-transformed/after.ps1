# A value that turns into another value: constant, variable, expression
Update-MgUser -UserId $upn -AccountEnabled:$false
Update-MgUser -UserId $upn -AccountEnabled
Update-MgUser -UserId $upn -AccountEnabled:(-not $block)
Update-MgUser -UserId $upn -AccountEnabled:(-not ($a -and $b))
Update-MgUser -UserId $upn -AccountEnabled:$false
Update-MgUser -UserId $upn -AccountEnabled:(-not (Test-Path $flag))
Update-MgUser -UserId $upn -PasswordPolicies $(if ((Get-MgUser -UserId $upn -Property PasswordPolicies).PasswordPolicies -match 'DisableStrongPassword') { 'DisablePasswordExpiration, DisableStrongPassword' } else { 'DisablePasswordExpiration' })
Update-MgUser -UserId $upn -PasswordPolicies $(if ((Get-MgUser -UserId $upn -Property PasswordPolicies).PasswordPolicies -match 'DisableStrongPassword') { 'DisableStrongPassword' } else { 'None' })
if ($leaver) { Update-MgUser -UserId $upn -AccountEnabled:$false }
$upn | ForEach-Object { Update-MgUser -UserId $_ -AccountEnabled:$false }
$null = Update-MgUser -UserId $upn -AccountEnabled:$false
Update-MgUser -UserId $upn -AccountEnabled:$false | Out-Null
$job = { Update-MgUser -UserId $args[0] -AccountEnabled:$false }
function Block-Account ($Name) { Update-MgUser -UserId $Name -AccountEnabled:$false -ErrorAction Stop }
try { Update-MgUser -UserId $upn -AccountEnabled:$false -ErrorAction Stop } catch { Write-Warning $_ }
