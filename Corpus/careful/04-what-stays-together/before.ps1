# What one call returns is read by calls that stay
Connect-MsolService
$everyone = New-MsolWellKnownGroup -WellKnownGroupName AllUsers
Get-MsolGroupMember -GroupObjectId $everyone.ObjectId -All | Select-Object DisplayName

$template = Get-MsolSettingTemplate -TemplateId $templateId
$setting = $template.CreateSettingsObject()
$setting['EnableGroupCreation'] = 'false'
New-MsolSettings -SettingsObject $setting

$options = New-MsolLicenseOptions -AccountSkuId 'contoso:ENTERPRISEPACK' -DisabledPlans 'SWAY'
Set-MsolUserLicense -UserPrincipalName $upn -LicenseOptions $options -TenantId $customer

if ($puid) { $user = Get-MsolUser -LiveId $puid } else { $user = Get-MsolUser -UserPrincipalName $upn }
"$($user.FirstName) $($user.LastName)"

Set-MsolADFSContext -Computer 'adfs1.corp.contoso.com'
Convert-MsolDomainToFederated -DomainName 'contoso.com'
