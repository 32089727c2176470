# Two calls become one
$options = New-MsolLicenseOptions -AccountSkuId 'contoso:ENTERPRISEPACK' -DisabledPlans 'YAMMER_ENTERPRISE', 'SWAY'
Set-MsolUserLicense -UserPrincipalName $upn -LicenseOptions $options

Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses 'contoso:ENTERPRISEPACK' -LicenseOptions (New-MsolLicenseOptions -AccountSkuId 'contoso:ENTERPRISEPACK' -DisabledPlans 'SWAY')
