# What is not there is told in another way
if (Get-MsolUser -UserPrincipalName $upn -ErrorAction SilentlyContinue) { 'there' } else { 'not there' }
$found = Get-MsolUser -UserPrincipalName $upn -ErrorAction SilentlyContinue
if ($found -eq $null) { New-MsolUser -UserPrincipalName $upn -DisplayName $upn -Password $secret }
try {
    $found = Get-MsolUser -UserPrincipalName $upn -ErrorAction Stop
} catch [Microsoft.Online.Administration.Automation.MicrosoftOnlineException] {
    Write-Warning "There is no $upn"
}
try {
    Get-MsolDomain -ErrorAction Stop > $null
} catch {
    Connect-MsolService
}
if (-not (Get-MsolUser -UserPrincipalName $upn -EA 0)) { 'not there' }
