# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
if ($partner) { Get-MsolUser -TenantId $tenantId -All } else { Get-MgUser -All }
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
foreach ($t in $tenants) { Get-MsolUser -TenantId $t -All | Measure-Object }
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
$tenants | ForEach-Object { Get-MsolUser -TenantId $_ -All } | Export-Csv .\all.csv
$a = 1; Get-MsolUser -TenantId $tenantId -All; $b = 2
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
function Get-All { Get-MsolUser -TenantId $args[0] -All }
$result = @(
    # TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
    Get-MsolUser -TenantId $one -All
    # TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
    Get-MsolUser -TenantId $two -All
)
