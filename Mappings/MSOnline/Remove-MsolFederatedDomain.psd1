@{
    Cmdlet     = 'Remove-MsolFederatedDomain'
    Verdict    = 'partial'
    Level      = 'manual'
    Reason     = 'Two steps that deserve a decision: the end of the federation for all users of the domain, and the removal of the domain.'
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
        'https://learn.microsoft.com/graph/api/domain-delete'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolfederateddomain'
    )
    Confidence = 'known'
    Frames     = @(
        @{ Id = 'two-steps'; Finding = 'MSG552'
           Manual = 'Update-MgDomain -DomainId <domain> -AuthenticationType Managed ends the federation for all users, Remove-MgDomain -DomainId <domain> removes the domain when nothing uses it any more; the trust in AD FS is removed there.' }
    )
    Examples   = @(
        @{ Before = 'Remove-MsolFederatedDomain -DomainName contoso.com'; After = '# TODO msol2graph MSG552: Update-MgDomain -DomainId <domain> -AuthenticationType Managed ends the federation for all users, Remove-MgDomain -DomainId <domain> removes the domain when nothing uses it any more; the trust in AD FS is removed there.
Remove-MsolFederatedDomain -DomainName contoso.com' }
    )
}
