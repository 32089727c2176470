@{
    Id       = 'MSG552'
    Name     = 'federated-domain-removal'
    Severity = 'warning'
    Message  = 'Two steps that deserve a decision: Update-MgDomain -DomainId <domain> -AuthenticationType Managed ends the federation for all its users, Remove-MgDomain -DomainId <domain> removes the domain when nothing uses it any more. The trust in AD FS is removed there.'
    Help     = 'https://learn.microsoft.com/graph/api/domain-delete'
}
