# Local helpdesk may reset passwords in its own unit only
Connect-MgGraph -Scopes 'AdministrativeUnit.Read.All', 'Application.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome
$unit = Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,'Riverbank')" -Top 250 | Select-Object -First 1
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId 'fe930be7-5e62-47db-91af-98c3a49a38b1'
$helper = Get-MgUser -UserId 'helpdesk.riverbank@contoso.com'
$null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId $role.Id -DirectoryScopeId "/administrativeUnits/$($unit.Id)" -PrincipalId $helper.Id

Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)' and directoryScopeId eq '/administrativeUnits/$($unit.Id)'" -ExpandProperty principal -All |
    Select-Object @{ n = 'DisplayName'; e = { $_.Principal.AdditionalProperties['displayName'] } }, @{ n = 'UserPrincipalName'; e = { $_.Principal.AdditionalProperties['userPrincipalName'] } }
