@{
    Id       = 'MSG415'
    Name     = 'service-instances'
    Severity = 'warning'
    Message  = 'AuthorizedServiceInstances of the company has no counterpart in Graph. AssignedPlans of Get-MgOrganization names the services.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
