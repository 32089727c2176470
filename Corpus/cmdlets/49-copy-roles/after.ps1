param([string]$From, [string]$To)

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

# The successor gets the roles of the predecessor
$have = (Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $To -All -ConsistencyLevel eventual -CountVariable roleCount) | ForEach-Object { $roleName[$_.RoleTemplateId] }

# ids of roles by name: today's names, and those that only MSOnline used
$roleIdByName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleIdByName[$_.DisplayName] = $_.Id }
$roleIdByName['Company Administrator'] = '62e90394-69f5-4237-9190-012177145e10'
$roleIdByName['CRM Service Administrator'] = '44367163-eba1-44c3-98af-f5787879f96a'
$roleIdByName['Device Administrators'] = '9f06204d-73c1-4d4c-880a-6edb90606fd8'
$roleIdByName['Exchange Service Administrator'] = '29232cdf-9323-42fd-ade2-1d097af3e4de'
$roleIdByName['Intune Service Administrator'] = '3a2c62db-5318-420d-8d74-23affee5d9d5'
$roleIdByName['Lync Service Administrator'] = '75941009-915a-4869-abe7-691bff18279e'
$roleIdByName['Power BI Service Administrator'] = 'a9ea8996-122f-4c74-9520-8edcd192826c'
$roleIdByName['SharePoint Service Administrator'] = 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c'
$roleIdByName['Teams Service Administrator'] = '69091246-20e8-4a56-aa4d-066075b2a7a8'
$roleIdByName['User Account Administrator'] = 'fe930be7-5e62-47db-91af-98c3a49a38b1'

foreach ($role in Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $From -All -ConsistencyLevel eventual -CountVariable roleCount) {
    if (($role | ForEach-Object { $roleName[$_.RoleTemplateId] }) -in $have) { continue }
    try {
        $null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId $roleIdByName[($role | ForEach-Object { $roleName[$_.RoleTemplateId] })] -PrincipalId (Get-MgUser -UserId $To -ErrorAction Stop).Id -ErrorAction Stop -DirectoryScopeId '/'
    }
    catch {
        Write-Error "Role $($role | ForEach-Object { $roleName[$_.RoleTemplateId] }): $_"
    }
}
