@{
    Id       = 'MSG417'
    Name     = 'service-instance-information'
    Severity = 'warning'
    Message  = 'ServiceInstanceInformation of the company has no counterpart in Graph. AssignedPlans of Get-MgOrganization names the services.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
