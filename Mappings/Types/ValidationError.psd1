@{
    Type     = 'ValidationError'
    Graph    = 'serviceProvisioningError'
    NetTypes = @('Microsoft.Online.Administration.ValidationError')

    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprovisioningerror')
    Properties = @{
        Resolved        = @{ Name = 'IsResolved' }
        ServiceInstance = @{ Name = 'ServiceInstance' }
        Timestamp       = @{ Name = 'CreatedDateTime' }
        ErrorDetail     = @{ Manual = 'The text of the error is XML in AdditionalProperties[''errorDetail''] of the Graph object and has to be parsed.'; Finding = 'MSG340' }
    }
}
