# User list with a column for roles
# names of roles as MSOnline showed them; Graph calls the roles below otherwise
$roleName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleName[$_.Id] = $_.DisplayName }
$roleName['62e90394-69f5-4237-9190-012177145e10'] = 'Company Administrator'
$roleName['44367163-eba1-44c3-98af-f5787879f96a'] = 'CRM Service Administrator'
$roleName['9f06204d-73c1-4d4c-880a-6edb90606fd8'] = 'Device Administrators'
$roleName['29232cdf-9323-42fd-ade2-1d097af3e4de'] = 'Exchange Service Administrator'
$roleName['3a2c62db-5318-420d-8d74-23affee5d9d5'] = 'Intune Service Administrator'
$roleName['75941009-915a-4869-abe7-691bff18279e'] = 'Lync Service Administrator'
$roleName['a9ea8996-122f-4c74-9520-8edcd192826c'] = 'Power BI Service Administrator'
$roleName['f28a1f50-f6e7-4571-818b-6a12f2af6b6c'] = 'SharePoint Service Administrator'
$roleName['69091246-20e8-4a56-aa4d-066075b2a7a8'] = 'Teams Service Administrator'
$roleName['fe930be7-5e62-47db-91af-98c3a49a38b1'] = 'User Account Administrator'

Get-MgUser -All -Property Id, UserPrincipalName, AssignedLicenses, ProxyAddresses | Where-Object { $_.UserPrincipalName -like "*@contoso.com" -or $_.ProxyAddresses -like "*@contoso.com" } | ForEach-Object {
    $names = Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $_.Id -All -ConsistencyLevel eventual -CountVariable roleCount | ForEach-Object { $roleName[$_.RoleTemplateId] }
    [pscustomobject]@{ Login = $_.UserPrincipalName; Licensed = $_.AssignedLicenses.Count -gt 0; Roles = $names -join '|' }
} | Where-Object Roles | Export-Csv -NoTypeInformation -Path .\with-roles.csv
