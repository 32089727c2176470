@{
    # The hashtable that goes into -AddLicenses of Set-MgUserLicense
    Type     = 'LicenseOption'
    Graph    = 'assignedLicense'
    NetTypes = @('Microsoft.Online.Administration.LicenseOption')

    Sources = @('https://learn.microsoft.com/graph/api/user-assignlicense')
    Properties = @{
        AccountSkuId         = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.SkuId] }; Type = 'AccountSkuIdentifier'; Scopes = 'LicenseAssignment.Read.All' }
        DisabledServicePlans = @{
            Helper = 'service-plan-name'
            Value  = { @($_.DisabledPlans | ForEach-Object { $servicePlanName[$_] }) }
            Scopes = 'LicenseAssignment.Read.All'
            Level  = 'review'
            Reason = 'The options hold ids of plans now; names are looked up in the tenant''s SKUs.'
        }
    }
}
