@{
    # a part of other objects
    Type    = 'ServiceInformation'
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprovisioningerror')

    Properties = @{
        ServiceElements = @{ Manual = 'What services kept on a user is not in Graph; provisioning errors are in ServiceProvisioningErrors.'; Finding = 'MSG640' }
        ServiceInstance = @{ Manual = 'What services kept on a user is not in Graph; provisioning errors are in ServiceProvisioningErrors.'; Finding = 'MSG640' }
    }
}
