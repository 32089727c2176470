# What one call returns is read by calls that stay
Connect-MsolService
# TODO msol2graph MSG464: Graph makes no well-known groups: create a group with dynamic membership in their place (New-MgGroup -GroupTypes DynamicMembership -MembershipRule).
$everyone = New-MsolWellKnownGroup -WellKnownGroupName AllUsers
# TODO msol2graph MSG214: Get-MsolGroupMember is left as it was, because it takes what New-MsolWellKnownGroup in line 3 returns, and that line cannot be converted.
Get-MsolGroupMember -GroupObjectId $everyone.ObjectId -All | Select-Object DisplayName

# TODO msol2graph MSG255: Get-MsolSettingTemplate is left as it was, because line 7 calls the method CreateSettingsObject of what it returns, and objects of Graph have no such method.
$template = Get-MsolSettingTemplate -TemplateId $templateId
$setting = $template.CreateSettingsObject()
$setting['EnableGroupCreation'] = 'false'
# TODO msol2graph MSG468: A settings object of the preview module cannot be carried over: write New-MgGroupSetting -TemplateId with -Values, a list of @{ Name = ...; Value = ... } with all names of the template.
New-MsolSettings -SettingsObject $setting

# TODO msol2graph MSG214: New-MsolLicenseOptions is left as it was, because Set-MsolUserLicense in line 12 takes what it returns and cannot be converted.
$options = New-MsolLicenseOptions -AccountSkuId 'contoso:ENTERPRISEPACK' -DisabledPlans 'SWAY'
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
Set-MsolUserLicense -UserPrincipalName $upn -LicenseOptions $options -TenantId $customer

# TODO msol2graph MSG300: Graph cannot look a user up by its Windows Live ID (PUID): use the user principal name or the id.
# TODO msol2graph MSG214: Get-MsolUser is left as it was, because line 15 reads what it or Get-MsolUser in line 14 returns, and that line cannot be converted.
if ($puid) { $user = Get-MsolUser -LiveId $puid } else { $user = Get-MsolUser -UserPrincipalName $upn }
"$($user.FirstName) $($user.LastName)"

# TODO msol2graph MSG214: Set-MsolADFSContext is left as it was, because Convert-MsolDomainToFederated in line 18 needs it and cannot be converted.
Set-MsolADFSContext -Computer 'adfs1.corp.contoso.com'
# TODO msol2graph MSG547: The old call read the values from AD FS and set up both sides: let Microsoft Entra Connect do it, or create the relying party trust in AD FS and call New-MgDomainFederationConfiguration with its values.
Convert-MsolDomainToFederated -DomainName 'contoso.com'
