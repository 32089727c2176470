# User administrator for one unit only
$au = Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,'AU-North')" -Top 250
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId 'fe930be7-5e62-47db-91af-98c3a49a38b1'
$helper = Get-MgUser -UserId 'north.helpdesk@contoso.com'
$null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId $role.Id -DirectoryScopeId "/administrativeUnits/$($au.Id)" -PrincipalId $helper.Id
# who else has it
Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)' and directoryScopeId eq '/administrativeUnits/$($au.Id)'" -ExpandProperty principal -All
