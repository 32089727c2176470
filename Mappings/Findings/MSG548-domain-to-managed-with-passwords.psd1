@{
    Id       = 'MSG548'
    Name     = 'domain-to-managed-with-passwords'
    Severity = 'warning'
    Message  = 'The old call also gave every user a temporary password and wrote them to -PasswordFile; Graph does not. Use password hash synchronization, or set passwords with Update-MgUser -PasswordProfile, then: Update-MgDomain -DomainId <domain> -AuthenticationType Managed.'
    Help     = 'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
}
