# What is not there is told in another way
if (Get-MgUser -UserId $upn -ErrorAction SilentlyContinue) { 'there' } else { 'not there' }
$found = Get-MgUser -UserId $upn -ErrorAction SilentlyContinue
if ($found -eq $null) { New-MgUser -UserPrincipalName $upn -DisplayName $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled }
try {
    $found = Get-MgUser -UserId $upn -ErrorAction Stop
} catch {
    Write-Warning "There is no $upn"
}
try {
    Get-MgDomain -ErrorAction Stop > $null
} catch {
    Connect-MgGraph -Scopes 'Domain.Read.All', 'User.ReadWrite.All' -NoWelcome
}
if (-not (Get-MgUser -UserId $upn -EA 0)) { 'not there' }
