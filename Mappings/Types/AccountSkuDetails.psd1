@{
    Type     = 'AccountSkuDetails'
    Graph    = 'subscribedSku'
    NetTypes = @('Microsoft.Online.Administration.AccountSkuDetails')

    Sources = @('https://learn.microsoft.com/graph/api/resources/subscribedsku')
    Properties = @{
        AccountSkuId    = @{ Id = { $_.SkuId }; Value = { "$($_.AccountName):$($_.SkuPartNumber)" } }
        AccountName     = @{ Name = 'AccountName' }
        AccountObjectId = @{ Name = 'AccountId' }
        SkuPartNumber   = @{ Name = 'SkuPartNumber' }
        SkuId           = @{ Name = 'SkuId' }
        ActiveUnits     = @{ Value = { $_.PrepaidUnits.Enabled } }
        WarningUnits    = @{ Value = { $_.PrepaidUnits.Warning } }
        SuspendedUnits  = @{ Value = { $_.PrepaidUnits.Suspended } }
        LockedOutUnits  = @{ Value = { $_.PrepaidUnits.LockedOut } }
        ConsumedUnits   = @{ Name = 'ConsumedUnits' }
        SubscriptionIds = @{ Name = 'SubscriptionIds' }
        ServiceStatus   = @{ Name = 'ServicePlans'; Type = 'ServiceStatus' }
        TargetClass     = @{
            Name   = 'AppliesTo'
            Value  = { $_.AppliesTo -replace '^Company$', 'Tenant' }
            Words  = @{ Tenant = 'Company' }
            Same   = 'User'
            Never  = 'NotAvailable'
            Level  = 'review'
            Reason = 'AppliesTo says Company where TargetClass said Tenant.'
        }
    }
}
