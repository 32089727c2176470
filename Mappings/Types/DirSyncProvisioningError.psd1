@{
    Type     = 'DirSyncProvisioningError'
    Graph    = 'onPremisesProvisioningError'
    NetTypes = @('Microsoft.Online.Administration.DirSyncProvisioningError')

    Sources = @('https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror')
    Properties = @{
        ErrorCategory = @{ Name = 'Category' }
        PropertyName  = @{ Name = 'PropertyCausingError' }
        PropertyValue = @{ Name = 'Value' }
        WhenStarted   = @{ Name = 'OccurredDateTime' }
    }
}
