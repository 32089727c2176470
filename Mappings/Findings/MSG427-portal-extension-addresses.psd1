@{
    Id       = 'MSG427'
    Name     = 'portal-extension-addresses'
    Severity = 'warning'
    Message  = 'UIExtensibilityUris of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
