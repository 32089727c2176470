@{
    # Plan and state are one object in Graph
    Type     = 'ServiceStatus'
    Graph    = 'servicePlanInfo'
    NetTypes = @('Microsoft.Online.Administration.ServiceStatus')

    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceplaninfo')
    Properties = @{
        ServicePlan        = @{ Value = { $_ }; Type = 'ServicePlan' }
        ProvisioningStatus = @{ Name = 'ProvisioningStatus'; Same = 'Success', 'Disabled', 'Error', 'PendingInput', 'PendingActivation', 'PendingProvisioning'; Never = 'None' }
    }
}
