@{
    # a part of other objects
    Type    = 'ServiceEndpoint'
    Sources = @('https://learn.microsoft.com/graph/api/resources/endpoint')

    Properties = @{
        Address = @{ Manual = 'Endpoints of a service principal are read with Get-MgServicePrincipalEndpoint.'; Finding = 'MSG640' }
        Name    = @{ Manual = 'Endpoints of a service principal are read with Get-MgServicePrincipalEndpoint.'; Finding = 'MSG640' }
    }
}
