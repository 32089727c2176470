@{
    # A licence of a user of which more is read than one Graph object has; also what a parameter or cast of this type holds
    Type     = 'UserLicense'
    Graph    = 'licenseDetails'
    NetTypes = @('Microsoft.Online.Administration.UserLicense')

    Sources = @('https://learn.microsoft.com/graph/api/resources/licensedetails')
    Properties = @{
        AccountSkuId           = @{ Id = { $_.SkuId }; Helper = 'account-sku-id'; Value = { $accountSkuId[$_.SkuId] }; Scopes = 'LicenseAssignment.Read.All' }
        AccountSku             = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.SkuId] }; Type = 'AccountSkuIdentifier'; Scopes = 'LicenseAssignment.Read.All' }
        ServiceStatus          = @{ Name = 'ServicePlans'; Type = 'ServiceStatus' }
        GroupsAssigningLicense = @{ Manual = 'Who assigns a licence (LicenseAssignmentStates of the user) and the state of its plans (Get-MgUserLicenseDetail) are two objects in Graph: read them one after the other and join them by SkuId.'; Finding = 'MSG320' }
    }
}
