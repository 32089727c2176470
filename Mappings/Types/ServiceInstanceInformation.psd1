@{
    # a part of other objects
    Type    = 'ServiceInstanceInformation'
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprovisioningerror')

    Properties = @{
        GeographicLocation       = @{ Manual = 'Instances of services are not in Graph; ServiceProvisioningErrors names the instance of an error.'; Finding = 'MSG640' }
        ServiceInstance          = @{ Manual = 'Instances of services are not in Graph; ServiceProvisioningErrors names the instance of an error.'; Finding = 'MSG640' }
        ServiceInstanceEndpoints = @{ Manual = 'Instances of services are not in Graph; ServiceProvisioningErrors names the instance of an error.'; Finding = 'MSG640' }
    }
}
