# Nightly overview of all customer tenants
# Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
Connect-MgGraph -Scopes 'Application.Read.All', 'Directory.Read.All', 'Organization.Read.All', 'RoleManagement.Read.Directory', 'User.ReadBasic.All' -NoWelcome

$customers = Get-MgContract -All
$overview = foreach ($customer in $customers) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $customer.CustomerId -Scopes 'Application.Read.All', 'Directory.Read.All', 'Organization.Read.All', 'RoleManagement.Read.Directory', 'User.ReadBasic.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    $company = Get-MgOrganization
    $gaRole  = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '62e90394-69f5-4237-9190-012177145e10'
    $admins  = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($gaRole.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' }
    [pscustomobject]@{
        Customer = $customer.DisplayName
        Domain   = $customer.DefaultDomainName
        DirSync  = [bool]$company.OnPremisesSyncEnabled
        LastSync = $company.OnPremisesLastSyncDateTime
        Admins   = ($admins | ForEach-Object { $_.Principal.AdditionalProperties['userPrincipalName'] }) -join ';'
    }
}
$overview | ConvertTo-Json | Set-Content .\customers.json
