# Makes the emergency account a global administrator, and takes the role from the old one
Connect-MgGraph -Scopes 'Application.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.ReadBasic.All' -NoWelcome
$breakGlass = 'emergency1@contoso.com'
$null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId '62e90394-69f5-4237-9190-012177145e10' -PrincipalId (Get-MgUser -UserId $breakGlass).Id -DirectoryScopeId '/'

$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '62e90394-69f5-4237-9190-012177145e10'
$assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)' and principalId eq '$((Get-MgUser -UserId 'emergency-old@contoso.com').Id)'" -All | Where-Object DirectoryScopeId -eq '/'
Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id

# Who has it now?
Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } | Sort-Object { $_.Principal.AdditionalProperties['displayName'] } | Select-Object @{ n = 'DisplayName'; e = { $_.Principal.AdditionalProperties['displayName'] } }, @{ n = 'EmailAddress'; e = { $_.Principal.AdditionalProperties['userPrincipalName'] } }, @{ n = 'RoleMemberType'; e = { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal' }[$_.Principal.AdditionalProperties['@odata.type']] } }
