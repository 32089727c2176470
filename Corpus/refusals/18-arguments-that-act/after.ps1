Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User-PasswordProfile.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
# TODO msol2graph MSG206: -NewPassword of Set-MsolUserPassword would run several times in the new code. The call is left as it is: put the value in a variable first and convert again.
Set-MsolUserPassword -UserPrincipalName $u -NewPassword (Read-Host 'Password')
# TODO msol2graph MSG206: -Password of New-MsolUser would run several times in the new code. The call is left as it is: put the value in a variable first and convert again.
New-MsolUser -UserPrincipalName $u -DisplayName $d -FirstName (Read-Host 'x') -Password (Read-Host 'p')
# TODO msol2graph MSG206: -UserPrincipalName of Restore-MsolUser would run several times in the new code. The call is left as it is: put the value in a variable first and convert again.
Restore-MsolUser -UserPrincipalName (Read-Host u)
$servicePrincipal = Get-MgServicePrincipal -Filter "appId eq '$id'"
$credential = Add-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal.Id -PasswordCredential @{ EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) }
$p = @{ AppPrincipalId=$id; Type="Password"; Value=$v; EndDate=$e }
# TODO msol2graph MSG202: New-MsolServicePrincipalCredential needs statements of its own in Graph that use entries of @p. It is left as it is: give the parameters to the call itself and convert again.
New-MsolServicePrincipalCredential @p

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

$q = @{ UserId=$u; AddLicenses=@($a | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }); RemoveLicenses=@($r | Where-Object { $_ } | ForEach-Object { $skuIdByName[($_ -split ':')[-1]] }) }
$null = Set-MgUserLicense @q
Update-MgUser -UserId "a@contoso.com" -PasswordProfile @{ Password = "x"; ForceChangePasswordNextSignIn = $false }
"x"
$n = @{ UserPrincipalName=$_.Upn; DisplayName=$_.Name; UsageLocation='FR'; PasswordProfile=@{ Password = $_.Password; ForceChangePasswordNextSignIn = $true }; PasswordPolicies='DisablePasswordExpiration' }
$newUser = New-MgUser @n -MailNickname ($_.Upn -split '@')[0] -AccountEnabled
$null = Set-MgUserLicense -UserId $newUser.Id -AddLicenses (@($o | Where-Object { $_ }) + @(@{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'SPE_E3').SkuId } | Where-Object { $_.SkuId -notin @($o).SkuId })) -RemoveLicenses @()
$newUser
Update-MgUser -UserId (Get-Upn) -City Bern
