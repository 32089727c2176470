@{
    Type     = 'DirSyncProvisioningError'
    Graph    = 'onPremisesProvisioningError'
    NetTypes = @('Microsoft.Online.Administration.DirSyncProvisioningError')

    Properties = @{
        ErrorCategory = @{ Name = 'Category' }
        PropertyName  = @{ Name = 'PropertyCausingError' }
        PropertyValue = @{ Name = 'Value' }
        WhenStarted   = @{ Name = 'OccurredDateTime' }
    }
}
