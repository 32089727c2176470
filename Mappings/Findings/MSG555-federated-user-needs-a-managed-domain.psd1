@{
    Id       = 'MSG555'
    Name     = 'federated-user-needs-a-managed-domain'
    Severity = 'warning'
    Message  = 'Graph sets the password of a user whose domain is managed. Convert the domain first, or move the user to a managed domain: Update-MgUser -UserId <user> -UserPrincipalName <name>.'
    Help     = 'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
}
