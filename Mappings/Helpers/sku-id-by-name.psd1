@{
    Id      = 'sku-id-by-name'
    Kind    = 'table'
    Name    = 'skuIdByName'
    Reason  = 'SKU part number to SKU id; used by the transformation sku-id in loops and for values that are not constant.'
    Scopes  = @('LicenseAssignment.Read.All')
    Sources = @('https://learn.microsoft.com/graph/api/resources/subscribedsku', 'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense')
    Code    = {
        $skuIdByName = @{}
        Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }
    }
}
