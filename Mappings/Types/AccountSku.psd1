@{
    # the name that the old pages give to AccountSkuDetails
    Type    = 'AccountSku'
    Extends = 'AccountSkuDetails'
    Graph   = 'subscribedSku'
    Sources = @('https://learn.microsoft.com/graph/api/resources/subscribedsku')

    Properties = @{}
}
