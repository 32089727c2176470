@{
    Cmdlet     = 'Remove-MsolDomain'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Remove-MgDomain removes a domain that nothing uses any more. Graph does not ask: -Confirm keeps the question that the old call without -Force asked.'
    # Invoke-MgForceDomainDelete renames what uses the domain: that is not what -Force meant
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/remove-mgdomain'
        'https://learn.microsoft.com/graph/api/domain-delete'
        'https://learn.microsoft.com/graph/api/domain-forcedelete'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msoldomain'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('DomainName')
    Scopes     = @('Domain.ReadWrite.All')
    Role       = 'Domain Name Administrator'
    Frames     = @(
        @{ Id = 'remove'; Code = { Remove-MgDomain } }
    )
    Parameters = @{
        DomainName = @{ Argument = 'DomainId' }
        Force      = @{ Cases = @(
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true; Level = 'review'; Reason = 'The old call without -Force asked; -Confirm asks as well. Leave it out where nobody is there to answer.' }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true; Level = 'review'; Reason = 'The old call asked unless -Force was true.' }
        ) }
        TenantId   = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolDomain -DomainName contoso.com -Force'; After = 'Remove-MgDomain -DomainId contoso.com' }
        @{ Before = 'Remove-MsolDomain -DomainName $name'; After = 'Remove-MgDomain -DomainId $name -Confirm' }
        @{ Before = 'Get-MsolDomain -Status Unverified | ForEach-Object { Remove-MsolDomain -DomainName $_.Name -Force }'; After = 'Get-MgDomain | Where-Object { -not $_.IsVerified } | ForEach-Object { Remove-MgDomain -DomainId $_.Id }' }
    )
}
