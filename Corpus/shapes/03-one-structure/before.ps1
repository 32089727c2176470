# Several parameters become one hashtable
Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret -ForceChangePassword $true
Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret -ForceChangePassword $false
Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret -ForceChangePassword $force
Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret
Set-MsolUserPassword -UserPrincipalName $upn -NewPassword "Welcome-$year" -ForceChangePassword $true
Set-MsolUserPassword -UserPrincipalName $upn `
    -NewPassword $secret `
    -ForceChangePassword $true
if ($reset) { Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret -ForceChangePassword $true }
$shown = Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret
"New password: $(Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret)"
Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret | Out-Null
