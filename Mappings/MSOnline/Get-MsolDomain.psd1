@{
    Cmdlet     = 'Get-MsolDomain'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'The list of domains has no usable filter in Graph: filters become Where-Object.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdomain'
        'https://learn.microsoft.com/graph/api/resources/domain'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldomain'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('DomainName')
    Result     = 'Domain'
    Scopes     = @('Domain.Read.All')
    Frames     = @(
        @{ Id = 'by-name'; When = @{ DomainName = 'given' }; Code = { Get-MgDomain -DomainId $DomainName } }
        @{ Id = 'list'; Code = { Get-MgDomain } }
    )
    Parameters = @{
        DomainName     = @{ Argument = 'DomainId' }
        Status         = @{ Cases = @(
            @{ When = 'is:Verified'; Stage = { Where-Object IsVerified } }
            @{ When = 'is:Unverified'; Stage = { Where-Object { -not $_.IsVerified } } }
            @{ When = 'is:PendingDeletion'; Stage = { Where-Object { $_.State.Operation -eq 'ForceDelete' } }; Level = 'review'; Finding = 'MSG442'
               Reason = 'Graph has no state for domains that wait for deletion; a forced deletion that is under way is the nearest.' }
            @{ When = 'given'; Stage = { Where-Object { $(if ($_.IsVerified) { 'Verified' } else { 'Unverified' }) -eq $Status } }; Level = 'review'; Finding = 'MSG442'
               Reason = 'Graph has no state for domains that wait for deletion.' }
        ) }
        Authentication = @{ Stage = { Where-Object AuthenticationType -eq $Authentication }; Same = 'Managed', 'Federated' }
        Capability     = @{ Cases = @(
            @{ When = 'is:Email', 'is:Sharepoint', 'is:OfficeCommunicationsOnline', 'is:FullRedelegation', 'is:SharePointPublic', 'is:OrgIdAuthentication', 'is:Yammer', 'is:Intune'
               Stage = { Where-Object SupportedServices -contains $Capability } }
            @{ When = 'is:SharepointDefault'; Stage = { Where-Object SupportedServices -contains 'SharePointDefaultDomain' }; Level = 'review'; Reason = 'That the two words mean the same service is inferred.' }
            @{ When = 'given'; Manual = 'Graph lists the services of a domain one by one: test each service that is meant with Where-Object SupportedServices -contains.'; Finding = 'MSG441' }
        ) }
        TenantId       = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolDomain'; After = 'Get-MgDomain' }
        @{ Before = 'Get-MsolDomain -DomainName contoso.com'; After = 'Get-MgDomain -DomainId contoso.com' }
        @{ Before = '$pending = Get-MsolDomain -Status Unverified'; After = '$pending = Get-MgDomain | Where-Object { -not $_.IsVerified }' }
        @{ Before = 'Get-MsolDomain -Authentication Federated | ForEach-Object { $_.Name }'
           After  = 'Get-MgDomain | Where-Object AuthenticationType -eq Federated | ForEach-Object { $_.Id }' }
        @{ Before = 'Get-MsolDomain | Where-Object { $_.Status -eq ''Verified'' -and $_.Name -notlike ''*.onmicrosoft.com'' }'
           After  = 'Get-MgDomain | Where-Object { $_.IsVerified -and $_.Id -notlike ''*.onmicrosoft.com'' }' }
    )
}
