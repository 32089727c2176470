# The tenant of the round has a variable of its own
Connect-MgGraph -Scopes 'Application.Read.All', 'Directory.Read.All', 'RoleManagement.Read.Directory', 'User.ReadBasic.All' -NoWelcome
$contracts = Get-MgContract -All
foreach ($contract in $contracts) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $contract.CustomerId -Scopes 'Application.Read.All', 'Directory.Read.All', 'RoleManagement.Read.Directory', 'User.ReadBasic.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    $tenant = $contract.CustomerId
    $role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '62e90394-69f5-4237-9190-012177145e10'
    Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } | ForEach-Object { "$($contract.DisplayName): $($_.Principal.AdditionalProperties['userPrincipalName'])" }
}
