@{
    Id       = 'MSG547'
    Name     = 'domain-to-federated-by-ad-fs'
    Severity = 'warning'
    Message  = 'The old call read the values from AD FS and set up both sides. Let Microsoft Entra Connect do it, or create the relying party trust in AD FS and call New-MgDomainFederationConfiguration with its values.'
    Help     = 'With -SupportMultipleDomain the issuer is http://<domain>/adfs/services/trust/ for each domain; without it, the identifier of AD FS. https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-management'
}
