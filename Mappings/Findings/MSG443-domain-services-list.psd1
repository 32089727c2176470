@{
    Id       = 'MSG443'
    Name     = 'domain-services-list'
    Severity = 'info'
    Message  = 'Capabilities was a text with commas, SupportedServices is a list: -eq filters it, -match returns the matching words. SharepointDefault is SharePointDefaultDomain now.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domain'
}
