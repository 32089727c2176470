# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
if ($partner) { Get-MsolUser -TenantId $tenantId -All } else { Get-MgUser -All }
foreach ($t in $tenants) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $t -Scopes 'User.Read.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    Get-MgUser -All | Measure-Object }
$tenants | ForEach-Object {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $_ -Scopes 'User.Read.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; return }
    Get-MgUser -All } | Export-Csv .\all.csv
$a = 1; Get-MsolUser -TenantId $tenantId -All; $b = 2
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
function Get-All { Get-MsolUser -TenantId $args[0] -All }
$result = @(
    # TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
    Get-MsolUser -TenantId $one -All
    # TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
    Get-MsolUser -TenantId $two -All
)
