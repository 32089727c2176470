# The monitoring application reads the directory
$sp = Get-MgServicePrincipal -Filter "startsWith(displayName,'Contoso Monitoring')" -Top 500 | Select-Object -First 1
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'
$ids = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.servicePrincipal' } | Select-Object -ExpandProperty PrincipalId
if ($ids -notcontains $sp.Id) {
    $null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId '88d8e3e3-8f55-4a1e-953a-9b9898b8876b' -PrincipalId $sp.Id -DirectoryScopeId '/'
}
