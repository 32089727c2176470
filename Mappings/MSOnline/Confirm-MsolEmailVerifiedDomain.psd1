@{
    Cmdlet     = 'Confirm-MsolEmailVerifiedDomain'
    Verdict    = 'partial'
    Level      = 'manual'
    Reason     = 'Which takeover is meant, inside the unmanaged tenant or from another one, cannot be told from the call.'
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/users/domains-admin-takeover'
        'https://learn.microsoft.com/graph/api/domain-verify'
        'https://learn.microsoft.com/powershell/module/msonline/confirm-msolemailverifieddomain'
    )
    Confidence = 'known'
    Frames     = @(
        @{ Id = 'takeover'; Finding = 'MSG534'
           Manual = 'Inside the unmanaged tenant it is Confirm-MgDomain -DomainId <domain>; from another tenant it is the verify action with forceTakeover. Decide which is meant.' }
    )
    Examples   = @(
        @{ Before = 'Confirm-MsolEmailVerifiedDomain -DomainName contoso.com'; After = '# TODO msol2graph MSG534: Inside the unmanaged tenant it is Confirm-MgDomain -DomainId <domain>; from another tenant it is the verify action with forceTakeover. Decide which is meant.
Confirm-MsolEmailVerifiedDomain -DomainName contoso.com' }
    )
}
