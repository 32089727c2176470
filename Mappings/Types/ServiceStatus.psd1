@{
    # Plan and state are one object in Graph
    Type     = 'ServiceStatus'
    Graph    = 'servicePlanInfo'
    NetTypes = @('Microsoft.Online.Administration.ServiceStatus')

    Properties = @{
        ServicePlan        = @{ Value = { $_ }; Type = 'ServicePlan' }
        ProvisioningStatus = @{ Name = 'ProvisioningStatus'; Same = 'Success', 'Disabled', 'Error', 'PendingInput', 'PendingActivation', 'PendingProvisioning'; Never = 'None' }
    }
}
