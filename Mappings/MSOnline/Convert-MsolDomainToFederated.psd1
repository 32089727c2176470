@{
    Cmdlet     = 'Convert-MsolDomainToFederated'
    Verdict    = 'partial'
    Level      = 'manual'
    Reason     = 'The old call took the values from AD FS and set up both sides; Graph reaches the tenant only and needs the values.'
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-management'
        'https://learn.microsoft.com/graph/api/domain-post-federationconfiguration'
        'https://learn.microsoft.com/powershell/module/msonline/convert-msoldomaintofederated'
    )
    Confidence = 'known'
    Frames     = @(
        @{ Id = 'ad-fs'; Finding = 'MSG547'
           Manual = 'The old call read the values from AD FS and set up both sides: let Microsoft Entra Connect do it, or create the relying party trust in AD FS and call New-MgDomainFederationConfiguration with its values.' }
    )
    Examples   = @(
        @{ Before = 'Convert-MsolDomainToFederated -DomainName contoso.com -SupportMultipleDomain'; After = '# TODO msol2graph MSG547: The old call read the values from AD FS and set up both sides: let Microsoft Entra Connect do it, or create the relying party trust in AD FS and call New-MgDomainFederationConfiguration with its values.
Convert-MsolDomainToFederated -DomainName contoso.com -SupportMultipleDomain' }
    )
}
