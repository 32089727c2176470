@{
    Cmdlet     = 'New-MsolDomain'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'New-MgDomain adds the domain; it is managed and unverified.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/new-mgdomain'
        'https://learn.microsoft.com/graph/api/domain-post-domains'
        'https://learn.microsoft.com/powershell/module/msonline/new-msoldomain'
    )
    Confidence = 'documented'
    Result     = 'Domain'
    Scopes     = @('Domain.ReadWrite.All')
    Role       = 'Domain Name Administrator'
    Frames     = @(
        @{ Id = 'add'; Code = { New-MgDomain } }
    )
    Parameters = @{
        Name               = @{ Argument = 'Id' }
        Authentication     = @{ Cases = @(
            @{ When = 'is:Managed', 'empty'; Drop = $true }
            @{ When = 'given'; Drop = $true; Level = 'review'; Finding = 'MSG530'; Reason = 'Every new domain is managed; its federation configuration is created after it has been verified.' }
        ) }
        VerificationMethod = @{ Cases = @(
            @{ When = 'is:DnsRecord', 'is:None', 'empty'; Drop = $true }
            @{ When = 'given'; Drop = $true; Level = 'review'; Finding = 'MSG531'; Reason = 'Graph verifies a new domain by its DNS record only.' }
        ) }
        TenantId           = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'New-MsolDomain -Name contoso.com -Authentication Managed | Out-Null'; After = 'New-MgDomain -Id contoso.com | Out-Null' }
        @{ Before = '(New-MsolDomain -Name $name -VerificationMethod DnsRecord).Status'; After = 'if ((New-MgDomain -Id $name).IsVerified) { ''Verified'' } else { ''Unverified'' }' }
        @{ Before = 'New-MsolDomain -Name $name -Authentication Federated'; After = 'New-MgDomain -Id $name' }
    )
}
