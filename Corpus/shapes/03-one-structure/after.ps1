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
$result = $secret
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $result; ForceChangePasswordNextSignIn = $true }
"New password: $($result)"
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } | Out-Null
