Get-MgUser -UserId “ann@contoso.com” —ErrorAction Stop
Update-MgUser -UserId ann@contoso.com –City ‘Delft’
$user = Get-MgUser -UserId ann@contoso.com
$user.Id
Update-MgUser -UserId $user.Id -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } | Out-Null
