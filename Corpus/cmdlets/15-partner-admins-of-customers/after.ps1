# Global administrators in each customer's tenant
foreach ($contract in Get-MgContract -All) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $contract.CustomerId -Scopes 'Application.Read.All', 'Directory.Read.All', 'RoleManagement.Read.Directory', 'User.ReadBasic.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    $role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '62e90394-69f5-4237-9190-012177145e10'
    $admins = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' }
    foreach ($admin in $admins) {
        Write-Output "$($contract.DisplayName): $($admin.Principal.AdditionalProperties['displayName']) <$($admin.Principal.AdditionalProperties['userPrincipalName'])>"
    }
}
