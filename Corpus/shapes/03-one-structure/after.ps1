# Several parameters become one hashtable
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
$secret
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $false }
$secret
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $force }
$secret
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
$secret
Update-MgUser -UserId $upn -PasswordProfile @{ Password = "Welcome-$year"; ForceChangePasswordNextSignIn = $true }
"Welcome-$year"
Update-MgUser -UserId $upn `
    -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
$secret
if ($reset) { Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }; $secret }
$shown = $secret
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $shown; ForceChangePasswordNextSignIn = $true }
# TODO msol2graph MSG206: Set-MsolUserPassword cannot be converted here: the new code needs a statement before the call, and there is no place for one. The call is left as it is; put it on a line of its own and convert again.
"New password: $(Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret)"
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } | Out-Null
