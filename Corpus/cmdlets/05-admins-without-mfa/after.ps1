# Global administrators and whether per-user MFA is on
$ga = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '62e90394-69f5-4237-9190-012177145e10'
$members = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($ga.Id)'" -ExpandProperty principal -All | Where-Object DirectoryScopeId -eq '/' | Where-Object { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal' }[$_.Principal.AdditionalProperties['@odata.type']] -in @('User') }
foreach ($m in $members) {
    $u = Get-MgUser -UserId $m.PrincipalId
    if (@(Get-MgBetaUserAuthenticationRequirement -UserId $u.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }).PerUserMfaState -ne 'Enforced') {
        Write-Warning "$($u.UserPrincipalName) has no enforced MFA"
    }
}
# the same from the other end
$role = Get-MgDirectoryRole -Filter "roleTemplateId eq '$($ga.Id -replace "'", "''")'"
Get-MgDirectoryRoleMemberAsUser -DirectoryRoleId $role.Id -All | Where-Object { (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq 'enforced' } | Select-Object DisplayName, UserPrincipalName
