@{
    # The assignment states of a user for one SKU (Group-Object): Name is the SKU's id, Group the states
    Type     = 'LicenseAssignmentDetail'
    NetTypes = @('Microsoft.Online.Administration.LicenseAssignmentDetail')

    Sources = @('https://learn.microsoft.com/graph/api/resources/licenseassignmentstate')
    Properties = @{
        AccountSku  = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.Name] }; Type = 'AccountSkuIdentifier'; Scopes = 'LicenseAssignment.Read.All' }
        Assignments = @{ Value = { $_.Group }; Type = 'LicenseAssignment' }
    }
}
