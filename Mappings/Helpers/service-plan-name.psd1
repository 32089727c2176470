@{
    Id      = 'service-plan-name'
    Kind    = 'table'
    Name    = 'servicePlanName'
    Reason  = 'Service plan id to plan name.'
    Scopes  = @('LicenseAssignment.Read.All')
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceplaninfo')
    Code    = {
        $servicePlanName = @{}
        (Get-MgSubscribedSku -All).ServicePlans | ForEach-Object { $servicePlanName[$_.ServicePlanId] = $_.ServicePlanName }
    }
}
