# Licences of every customer
Connect-MsolService
$customers = Get-MsolPartnerContract -All
$rows = foreach ($customer in $customers) {
    Write-Progress -Activity 'Customers' -Status $customer.Name
    Get-MsolAccountSku -TenantId $customer.TenantId | ForEach-Object {
        [pscustomobject]@{
            Customer  = $customer.Name
            Sku       = $_.SkuPartNumber
            Purchased = $_.ActiveUnits
            Used      = $_.ConsumedUnits
        }
    }
}
$rows | Export-Csv customers.csv -NoTypeInformation
