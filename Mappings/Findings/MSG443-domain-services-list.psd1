@{
    Id       = 'MSG443'
    Name     = 'domain-services-list'
    Severity = 'info'
    Message  = 'Capabilities was a text with the names of services, SupportedServices is a list. Where it is joined to a text again, the order of the names may differ; SharepointDefault is SharePointDefaultDomain now.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domain'
}
