@{
    Id      = 'subscribed-sku-by-name'
    Kind    = 'table'
    Name    = 'skuByName'
    Reason  = 'SKU part number to the SKU with its id and plans.'
    Scopes  = @('LicenseAssignment.Read.All')
    Sources = @('https://learn.microsoft.com/graph/api/resources/subscribedsku')
    Code    = {
        $skuByName = @{}
        Get-MgSubscribedSku -All | ForEach-Object { $skuByName[$_.SkuPartNumber] = $_ }
    }
}
