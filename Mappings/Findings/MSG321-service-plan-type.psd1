@{
    Id       = 'MSG321'
    Name     = 'service-plan-type'
    Severity = 'warning'
    Message  = 'Graph does not name the family of a service plan.'
    Help     = 'Tell it from ServicePlanName, for example EXCHANGE_S_ENTERPRISE; on a user AssignedPlans.Service has a similar word.'
}
