@{
    # A licence of a user as Get-MgUserLicenseDetail returns it: with the state of its plans
    Type  = 'LicenseDetail'
    Graph = 'licenseDetails'

    Sources = @('https://learn.microsoft.com/graph/api/resources/licensedetails')
    Properties = @{
        AccountSkuId  = @{ Id = { $_.SkuId }; Helper = 'account-sku-id'; Value = { $accountSkuId[$_.SkuId] }; Scopes = 'LicenseAssignment.Read.All' }
        AccountSku    = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.SkuId] }; Type = 'AccountSkuIdentifier'; Scopes = 'LicenseAssignment.Read.All' }
        ServiceStatus = @{ Name = 'ServicePlans'; Type = 'ServiceStatus' }
    }
}
