@{
    Cmdlet     = 'Get-MsolGroup'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'The kinds of group are Boolean properties in Graph; everything else keeps its meaning.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/get-mggroup'
        'https://learn.microsoft.com/graph/api/group-list'
        'https://learn.microsoft.com/graph/api/resources/groups-overview'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolgroup'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId')
    Result     = 'Group'
    Scopes     = @('Group.Read.All')
    Frames     = @(
        @{ Id = 'by-id'; When = @{ ObjectId = 'given' }; Code = { Get-MgGroup -GroupId $ObjectId }; Select = 'Property' }
        @{ Id = 'agent-groups'; When = @{ IsAgentRole = 'given' }
           Manual = 'Groups of agents exist in partner tenants only: look for the groups AdminAgents, HelpdeskAgents and SalesAgents by name, or use granular delegated administration.'; Finding = 'MSG400' }
        # the client picks by type, so the bound comes last
        @{ Id = 'type-max-results'; When = @{ GroupType = 'variable', 'is:MailEnabledSecurity'; MaxResults = 'given' }; Code = { Get-MgGroup -All }; Select = 'Property' }
        @{ Id = 'max-results'; When = @{ MaxResults = 'given' }; Code = { Get-MgGroup }; Select = 'Property' }
        @{ Id = 'all-undecided'; When = @{ All = 'variable' }; Code = { Get-MgGroup -All }; Select = 'Property'; Level = 'review' }
        @{ Id = 'all'; When = @{ All = 'true' }; Code = { Get-MgGroup }; Select = 'Property' }
        @{ Id = 'list-before-write'; Place = 'feeds-write'; When = @{ GroupType = 'absent', 'is:Security', 'is:DistributionList' }; Code = { Get-MgGroup -Top 250 }; Select = 'Property'; Findings = @('MSG230')
           Level = 'review'; Reason = 'The old call stopped at 250 groups; the bound is kept.' }
        @{ Id = 'list'; Code = { Get-MgGroup -All }; Select = 'Property'; Findings = @('MSG229')
           Level = 'review'; Reason = 'The old call stopped at 250 groups, Graph without -All stops after the first page.' }
    )
    Parameters = @{
        ObjectId             = @{ Argument = 'GroupId' }
        SearchString         = @{ Filter = 'startsWith(displayName,{SearchString})' }
        GroupType            = @{ Cases = @(
            @{ When = 'is:Security'; Filter = 'securityEnabled eq true and mailEnabled eq false' }
            # security-enabled Microsoft 365 groups count as distribution lists in MSOnline
            @{ When = @{ GroupType = 'is:MailEnabledSecurity'; MaxResults = 'given' }; Filter = 'securityEnabled eq true and mailEnabled eq true'
               Stage = { Where-Object GroupTypes -notcontains 'Unified' | Select-Object -First $MaxResults }; Level = 'review'; Reason = 'That MSOnline left out Microsoft 365 groups here is inferred.' }
            @{ When = 'is:MailEnabledSecurity'; Filter = 'securityEnabled eq true and mailEnabled eq true'
               Stage = { Where-Object GroupTypes -notcontains 'Unified' }; Level = 'review'; Reason = 'That MSOnline left out Microsoft 365 groups here is inferred.' }
            @{ When = 'is:DistributionList'; Filter = 'mailEnabled eq true and securityEnabled eq false'; Finding = 'MSG402' }
            @{ When = @{ GroupType = 'variable'; MaxResults = 'given' }; Reads = 'GroupTypes', 'MailEnabled', 'SecurityEnabled'; Level = 'review'; Reason = 'The type is known at run time only, so all groups are read.'
               Stage = { Where-Object { $(if (-not $_.MailEnabled) { 'Security' } elseif ($_.SecurityEnabled -and $_.GroupTypes -notcontains 'Unified') { 'MailEnabledSecurity' } else { 'DistributionList' }) -eq $GroupType } | Select-Object -First $MaxResults } }
            @{ When = 'variable'; Reads = 'GroupTypes', 'MailEnabled', 'SecurityEnabled'; Level = 'review'; Reason = 'The type is known at run time only, so all groups are read.'
               Stage = { Where-Object { $(if (-not $_.MailEnabled) { 'Security' } elseif ($_.SecurityEnabled -and $_.GroupTypes -notcontains 'Unified') { 'MailEnabledSecurity' } else { 'DistributionList' }) -eq $GroupType } } }
        ) }
        MaxResults           = @{ Cases = @(
            @{ When = @{ GroupType = 'variable', 'is:MailEnabledSecurity'; MaxResults = 'given' }; Used = $true }
            @{ When = 'given'; Argument = 'Top' }
        ) }
        All                  = @{ Cases = @(
            @{ When = 'true'; Argument = 'All'; Switch = $true }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Stage = { Select-Object -First $(if ($All) { [int]::MaxValue } else { 250 }) }
               Level = 'review'; Reason = 'Whether everything is wanted is decided at run time: without -All the old call stopped at 250 groups.' }
        ) }
        HasErrorsOnly        = @{ Cases = @(
            @{ When = 'true'; Filter = 'serviceProvisioningErrors/any(e:e/isResolved eq false)'; Advanced = $true; Level = 'review'; Reason = 'Graph knows other kinds of errors than MSOnline showed.' }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Manual = 'Whether only groups with errors are wanted is decided at run time: write one call for each case.'; Finding = 'MSG408' }
        ) }
        HasLicenseErrorsOnly = @{ Cases = @(
            @{ When = 'true'; Filter = 'hasMembersWithLicenseErrors eq true' }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Manual = 'Whether only groups with licence errors are wanted is decided at run time: write one call for each case.'; Finding = 'MSG401' }
        ) }
        IsAgentRole          = @{ Used = $true }
        # without -IsAgentRole these two had no effect
        UserObjectId         = @{ Drop = $true }
        UserPrincipalName    = @{ Drop = $true }
        TenantId             = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolGroup -ObjectId $g'; After = 'Get-MgGroup -GroupId $g' }
        @{ Before = 'Get-MsolGroup -GroupType Security -All | Sort-Object DisplayName'
           After  = 'Get-MgGroup -Filter ''securityEnabled eq true and mailEnabled eq false'' -All | Sort-Object DisplayName' }
        @{ Before = 'Get-MsolGroup -SearchString ''Sales'' -MaxResults 10'
           After  = 'Get-MgGroup -Filter "startsWith(displayName,''Sales'')" -Top 10' }
        @{ Before = 'Get-MsolGroup -SearchString ''O''''Neill'' -GroupType DistributionList -All'
           After  = 'Get-MgGroup -Filter "startsWith(displayName,''O''''Neill'') and mailEnabled eq true and securityEnabled eq false" -All' }
        @{ Before = 'Get-MsolGroup -GroupType MailEnabledSecurity -All'
           After  = 'Get-MgGroup -Filter ''securityEnabled eq true and mailEnabled eq true'' -All | Where-Object GroupTypes -notcontains ''Unified''' }
        @{ Before = '$groups = Get-MsolGroup'; After = '$groups = Get-MgGroup -All' }
    )
}
