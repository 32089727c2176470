if ($partner) { Get-MsolUser -TenantId $tenantId -All } else { Get-MsolUser -All }
foreach ($t in $tenants) { Get-MsolUser -TenantId $t -All | Measure-Object }
$tenants | ForEach-Object { Get-MsolUser -TenantId $_ -All } | Export-Csv .\all.csv
$a = 1; Get-MsolUser -TenantId $tenantId -All; $b = 2
function Get-All { Get-MsolUser -TenantId $args[0] -All }
$result = @(
    Get-MsolUser -TenantId $one -All
    Get-MsolUser -TenantId $two -All
)
