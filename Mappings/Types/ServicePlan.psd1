@{
    Type     = 'ServicePlan'
    Graph    = 'servicePlanInfo'
    NetTypes = @('Microsoft.Online.Administration.ServicePlan')

    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceplaninfo')
    Properties = @{
        ServiceName   = @{ Name = 'ServicePlanName' }
        ServicePlanId = @{ Name = 'ServicePlanId' }
        ServiceType   = @{ Manual = 'Graph does not name the family of a service plan (Exchange, SharePoint): tell it from ServicePlanName.'; Finding = 'MSG321' }
        TargetClass   = @{
            Name   = 'AppliesTo'
            Value  = { $_.AppliesTo -replace '^Company$', 'Tenant' }
            Words  = @{ Tenant = 'Company' }
            Same   = 'User'
            Never  = 'NotAvailable'
            Level  = 'review'
            Reason = 'AppliesTo says Company where TargetClass said Tenant.'
        }
    }
}
