# All customers: licences bought and used, one CSV
Connect-MsolService
$rows = foreach ($customer in Get-MsolPartnerContract -All) {
    $domain = Get-MsolDomain -TenantId $customer.TenantId | Where-Object { $_.IsInitial }
    foreach ($sku in Get-MsolAccountSku -TenantId $customer.TenantId) {
        [pscustomobject]@{
            Customer = $customer.Name
            Initial  = $domain.Name
            Sku      = $sku.SkuPartNumber
            Bought   = $sku.ActiveUnits
            Used     = $sku.ConsumedUnits
            Users    = @(Get-MsolUser -TenantId $customer.TenantId -All).Count
        }
    }
}
$rows | Export-Csv .\customers.csv -NoTypeInformation
