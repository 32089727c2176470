@{
    Type     = 'IndirectLicenseError'
    Graph    = 'licenseAssignmentState'
    NetTypes = @('Microsoft.Online.Administration.IndirectLicenseError')

    Sources = @('https://learn.microsoft.com/graph/api/resources/licenseassignmentstate')
    Properties = @{
        AccountSku         = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.SkuId] }; Type = 'AccountSkuIdentifier'; Scopes = 'LicenseAssignment.Read.All' }
        Error              = @{ Name = 'Error'; Same = 'CountViolation', 'DependencyViolation', 'MutuallyExclusiveViolation', 'ProhibitedInUsageLocationViolation' }
        ReferencedObjectId = @{ Name = 'AssignedByGroup' }
    }
}
