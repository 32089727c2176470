@{
    # The object form of tenant:SKU; the SKU itself has both parts
    Type  = 'AccountSkuIdentifier'
    Graph = 'subscribedSku'

    Sources = @('https://learn.microsoft.com/graph/api/resources/subscribedsku')
    Properties = @{
        AccountName   = @{ Name = 'AccountName' }
        SkuPartNumber = @{ Name = 'SkuPartNumber' }
    }
}
