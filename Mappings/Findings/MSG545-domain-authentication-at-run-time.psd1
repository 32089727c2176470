@{
    Id       = 'MSG545'
    Name     = 'domain-authentication-at-run-time'
    Severity = 'warning'
    Message  = 'A managed domain is made with Update-MgDomain -AuthenticationType Managed, a federated one with New-MgDomainFederationConfiguration, and which is meant is decided at run time. Write an if with one call for each.'
    Help     = 'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
}
