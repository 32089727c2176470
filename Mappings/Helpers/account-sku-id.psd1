@{
    Id      = 'account-sku-id'
    Kind    = 'table'
    Name    = 'accountSkuId'
    Reason  = 'SKU id to the old name tenant:SKU, with one request for all licences of all users.'
    Scopes  = @('LicenseAssignment.Read.All')
    Sources = @('https://learn.microsoft.com/graph/api/resources/subscribedsku')
    Code    = {
        $accountSkuId = @{}
        Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }
    }
}
