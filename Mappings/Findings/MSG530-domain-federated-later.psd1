@{
    Id       = 'MSG530'
    Name     = 'domain-federated-later'
    Severity = 'warning'
    Message  = 'Graph makes a domain managed first. It becomes federated when its federation configuration is created, after it has been verified: New-MgDomainFederationConfiguration.'
    Help     = 'https://learn.microsoft.com/graph/api/domain-post-federationconfiguration'
}
