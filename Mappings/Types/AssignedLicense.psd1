@{
    # A licence of a user as Graph lists it on the user: the SKU's id and the plans that are off
    Type  = 'AssignedLicense'
    Graph = 'assignedLicense'

    Sources = @('https://learn.microsoft.com/graph/api/resources/assignedlicense')
    Properties = @{
        AccountSkuId = @{ Id = { $_.SkuId }; Helper = 'account-sku-id'; Value = { $accountSkuId[$_.SkuId] }; Scopes = 'LicenseAssignment.Read.All' }
        SkuPartNumber = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.SkuId].SkuPartNumber }; Scopes = 'LicenseAssignment.Read.All' }
        AccountName   = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.SkuId].AccountName }; Scopes = 'LicenseAssignment.Read.All' }
        AccountSku   = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.SkuId] }; Type = 'AccountSkuIdentifier'; Scopes = 'LicenseAssignment.Read.All' }
    }
}
