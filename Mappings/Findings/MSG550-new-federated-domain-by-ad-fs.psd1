@{
    Id       = 'MSG550'
    Name     = 'new-federated-domain-by-ad-fs'
    Severity = 'warning'
    Message  = 'The old call did one step each time it ran: New-MgDomain adds the domain, Get-MgDomainVerificationDnsRecord shows its DNS record, Confirm-MgDomain verifies it, New-MgDomainFederationConfiguration federates it with the values of AD FS.'
    Help     = 'Microsoft Entra Connect does all of it and keeps the trust up to date. https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-management'
}
