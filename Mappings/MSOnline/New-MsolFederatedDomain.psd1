@{
    Cmdlet     = 'New-MsolFederatedDomain'
    Verdict    = 'partial'
    Level      = 'manual'
    Reason     = 'The old call did the next step each time it ran, in AD FS and in the tenant; in Graph each step is a call of its own.'
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-management'
        'https://learn.microsoft.com/graph/api/domain-post-domains'
        'https://learn.microsoft.com/graph/api/domain-post-federationconfiguration'
        'https://learn.microsoft.com/powershell/module/msonline/new-msolfederateddomain'
    )
    Confidence = 'known'
    Frames     = @(
        @{ Id = 'ad-fs'; Finding = 'MSG550'
           Manual = 'The old call did the next step each time it ran: New-MgDomain, Get-MgDomainVerificationDnsRecord, Confirm-MgDomain, New-MgDomainFederationConfiguration with the values of AD FS. Microsoft Entra Connect does all of them.' }
    )
    Examples   = @(
        @{ Before = 'New-MsolFederatedDomain -DomainName contoso.com'; After = '# TODO msol2graph MSG550: The old call did the next step each time it ran: New-MgDomain, Get-MgDomainVerificationDnsRecord, Confirm-MgDomain, New-MgDomainFederationConfiguration with the values of AD FS. Microsoft Entra Connect does all of them.
New-MsolFederatedDomain -DomainName contoso.com' }
    )
}
