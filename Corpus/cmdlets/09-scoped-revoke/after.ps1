param([string]$Upn = 'north.helpdesk@contoso.com', [guid]$UnitId, [guid]$RoleId)
# the assignment ends with the rota
$user = Get-MgUser -UserId $Upn
$assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$RoleId' and principalId eq '$($user.Id)' and directoryScopeId eq '/administrativeUnits/$UnitId'"
Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id
Write-Host "$($user.DisplayName) is no longer helpdesk of $UnitId"
