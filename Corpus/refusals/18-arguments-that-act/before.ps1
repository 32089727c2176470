Connect-MsolService
Set-MsolUserPassword -UserPrincipalName $u -NewPassword (Read-Host 'Password')
New-MsolUser -UserPrincipalName $u -DisplayName $d -FirstName (Read-Host 'x') -Password (Read-Host 'p')
Restore-MsolUser -UserPrincipalName (Read-Host u)
New-MsolServicePrincipalCredential -AppPrincipalId $id -Type Password -Value ([guid]::NewGuid())
$p = @{ AppPrincipalId=$id; Type="Password"; Value=$v; EndDate=$e }
New-MsolServicePrincipalCredential @p
$q = @{ UserPrincipalName=$u; AddLicenses=$a; RemoveLicenses=$r }
Set-MsolUserLicense @q
$z = @{ UserPrincipalName="a@contoso.com"; NewPassword="x"; ForceChangePassword=$false }
Set-MsolUserPassword @z
$n = @{ UserPrincipalName=$_.Upn; DisplayName=$_.Name; UsageLocation='FR'; Password=$_.Password; LicenseAssignment='contoso:SPE_E3'; LicenseOptions=$o; PasswordNeverExpires=$true }
New-MsolUser @n
Set-MsolUser -UserPrincipalName (Get-Upn) -City Bern
