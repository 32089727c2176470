@{
    Id       = 'MSG416'
    Name     = 'service-information'
    Severity = 'warning'
    Message  = 'ServiceInformation of the company has no counterpart in Graph. AssignedPlans of Get-MgOrganization names the services.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
