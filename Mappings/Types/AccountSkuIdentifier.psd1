@{
    # The object form of tenant:SKU; the SKU itself has both parts
    Type  = 'AccountSkuIdentifier'
    Graph = 'subscribedSku'

    Properties = @{
        AccountName   = @{ Name = 'AccountName' }
        SkuPartNumber = @{ Name = 'SkuPartNumber' }
    }
}
