@{
    Type     = 'Subscription'
    Graph    = 'companySubscription'
    NetTypes = @('Microsoft.Online.Administration.Subscription')
    Sources  = @('https://learn.microsoft.com/graph/api/resources/companysubscription')

    Properties = @{
        ObjectId          = @{ Name = 'Id' }
        OcpSubscriptionId = @{ Name = 'CommerceSubscriptionId' }
        SkuId             = @{ Name = 'SkuId' }
        SkuPartNumber     = @{ Name = 'SkuPartNumber' }
        # Enabled, Warning, Suspended, Deleted, LockedOut in both
        Status            = @{ Name = 'Status'; Same = 'Enabled', 'Warning', 'Suspended', 'Deleted', 'LockedOut'; Never = 'Other' }
        TotalLicenses     = @{ Name = 'TotalLicenses' }
        IsTrial           = @{ Name = 'IsTrial' }
        DateCreated       = @{ Name = 'CreatedDateTime' }
        NextLifecycleDate = @{ Name = 'NextLifecycleDateTime' }
        OwnerObjectId     = @{ Name = 'OwnerId' }
        OwnerContextId    = @{ Name = 'OwnerTenantId' }
        OwnerType         = @{ Name = 'OwnerType' }
        ServiceStatus     = @{ Name = 'ServiceStatus'; Type = 'ServiceStatus' }
    }
}
