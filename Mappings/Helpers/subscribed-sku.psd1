@{
    Id      = 'subscribed-sku'
    Kind    = 'table'
    Name    = 'subscribedSku'
    Reason  = 'SKU id to the SKU with its names and plans.'
    Scopes  = @('LicenseAssignment.Read.All')
    Sources = @('https://learn.microsoft.com/graph/api/resources/subscribedsku')
    Code    = {
        $subscribedSku = @{}
        Get-MgSubscribedSku -All | ForEach-Object { $subscribedSku[$_.SkuId] = $_ }
    }
}
