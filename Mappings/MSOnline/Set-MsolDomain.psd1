@{
    Cmdlet     = 'Set-MsolDomain'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'A verified domain becomes the default one; naming another is the only way to take that from a domain, in both modules.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdomain'
        'https://learn.microsoft.com/graph/api/domain-update'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldomain'
    )
    Confidence = 'documented'
    Scopes     = @('Domain.ReadWrite.All')
    Role       = 'Domain Name Administrator'
    Frames     = @(
        # without the switch nothing was changed
        @{ Id = 'update'; Code = { Update-MgDomain -DomainId $Name }; OnlyWhenContributed = $true }
    )
    Parameters = @{
        Name      = @{ Used = $true }
        IsDefault = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Argument = 'IsDefault'; Switch = $true }
        ) }
        TenantId  = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Set-MsolDomain -Name contoso.com -IsDefault'; After = 'Update-MgDomain -DomainId contoso.com -IsDefault' }
        @{ Before = 'Set-MsolDomain -Name $name -IsDefault:$makeDefault'; After = 'Update-MgDomain -DomainId $name -IsDefault:$makeDefault' }
        @{ Before = 'Get-MsolDomain -DomainName $name | Set-MsolDomain -IsDefault'; After = 'Get-MgDomain -DomainId $name | ForEach-Object { Update-MgDomain -DomainId $_.Id -IsDefault }' }
    )
}
