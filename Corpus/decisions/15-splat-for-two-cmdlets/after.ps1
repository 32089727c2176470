# The same key for both calls
$who = @{ UserPrincipalName = 'dana@contoso.com' }
$user = Get-MgUser -UserId $who.UserPrincipalName -Property Id, AccountEnabled
if ($user.AccountEnabled -eq $false) {
    Update-MgUser -AccountEnabled -UserId $who.UserPrincipalName
    Update-MgUser -PasswordProfile @{ Password = $temporary; ForceChangePasswordNextSignIn = $true } -UserId $who.UserPrincipalName | Out-Null
}
