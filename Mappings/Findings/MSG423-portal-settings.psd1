@{
    Id       = 'MSG423'
    Name     = 'portal-settings'
    Severity = 'warning'
    Message  = 'PortalSettings of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
