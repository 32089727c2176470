@{
    Cmdlet     = 'Get-MsolDirSyncProvisioningError'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Users, groups and contacts are three requests in Graph; the errors of a user come only when they are asked for.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldirsyncprovisioningerror?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror'
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/graph/api/resources/group'
        'https://learn.microsoft.com/graph/api/resources/orgcontact'
        'https://learn.microsoft.com/graph/aad-advanced-queries'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    Result     = 'DirSyncProvisioningErrorObject'
    Scopes     = @('Group.Read.All', 'OrgContact.Read.All', 'User.Read.All')

    Frames = @(
        @{
            Id     = 'all'
            When   = @{ All = 'given' }
            Code   = { Get-SynchronizationConflict }
            Helper = 'get-synchronization-conflict'
        }
        @{
            Id     = 'limited'
            When   = @{ MaxResults = 'given' }
            Code   = { Get-SynchronizationConflict }
            Helper = 'get-synchronization-conflict'
        }
        @{
            Id       = 'unlimited'
            Code     = { Get-SynchronizationConflict }
            Helper   = 'get-synchronization-conflict'
            Findings = @('MSG229')
        }
    )

    Parameters = @{
        # PropertyConflict is the only category
        ErrorCategory = @{ Drop = $true }
        PropertyName  = @{ Cases = @(
            # Graph's word for a conflict of addresses is documented as ProxyAddress, MSOnline's was ProxyAddresses
            @{ When = 'is:ProxyAddresses'; Stage = { Where-Object { $_.OnPremisesProvisioningErrors.PropertyCausingError -like 'ProxyAddress*' } } }
            @{ When = 'is:UserPrincipalName'; Stage = { Where-Object { $_.OnPremisesProvisioningErrors.PropertyCausingError -contains 'UserPrincipalName' } } }
            @{ When = 'given'; Stage = { Where-Object { $_.OnPremisesProvisioningErrors.PropertyCausingError -replace 'ProxyAddress$', 'ProxyAddresses' -contains $PropertyName } } }
        ) }
        PropertyValue = @{ Stage = { Where-Object { $_.OnPremisesProvisioningErrors.Value -contains $PropertyValue } } }
        SearchString  = @{ Stage = { Where-Object { $_.DisplayName -like "$SearchString*" } } }
        SortField     = @{ Cases = @(
            @{ When = 'is:None'; Drop = $true }
            @{ When = @{ SortField = 'is:DisplayName', 'is:UserPrincipalName'; SortDirection = 'is:Descending' }; Stage = { Sort-Object $SortField -Descending } }
            @{ When = @{ SortField = 'is:DisplayName', 'is:UserPrincipalName'; SortDirection = 'variable' }; Stage = { Sort-Object $SortField -Descending:($SortDirection -eq 'Descending') } }
            @{ When = 'is:DisplayName', 'is:UserPrincipalName'; Stage = { Sort-Object $SortField } }
            @{ When = 'given'; Manual = 'Which property sorts is decided at run time, and None means no sorting: write | Sort-Object with a condition by hand.'; Finding = 'MSG593' }
        ) }
        SortDirection = @{ Cases = @( @{ When = 'is:Ascending'; Drop = $true }; @{ When = 'given'; Used = $true } ) }
        # what was picked and sorted first is cut last
        MaxResults    = @{ Stage = { Select-Object -First $MaxResults } }
        All           = @{ Cases = @(
            @{ When = 'false'; Drop = $true; Finding = 'MSG229' }
            @{ When = 'given'; Drop = $true }
        ) }
        TenantId      = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Get-MsolDirSyncProvisioningError -ErrorCategory PropertyConflict -All | Select-Object DisplayName, ObjectType, @{ n = ''Conflict''; e = { $_.ProvisioningErrors.PropertyValue -join '';'' } }'; After = 'function Get-SynchronizationConflict {
    [CmdletBinding()] param ()
    $filter = "onPremisesProvisioningErrors/any(e:e/category eq ''PropertyConflict'')"
    Get-MgUser -All -Filter $filter -Property Id, DisplayName, UserPrincipalName, ProxyAddresses, OnPremisesImmutableId, OnPremisesLastSyncDateTime, OnPremisesProvisioningErrors
    Get-MgGroup -All -Filter $filter
    Get-MgContact -All -Filter $filter
}

Get-SynchronizationConflict | Select-Object DisplayName, @{ n = ''ObjectType''; e = { if ($_.UserPrincipalName) { ''User'' } elseif ($null -ne $_.SecurityEnabled) { ''Group'' } else { ''Contact'' } } }, @{ n = ''Conflict''; e = { $_.OnPremisesProvisioningErrors.Value -join '';'' } }' }
        @{ Before = '$conflicts = Get-MsolDirSyncProvisioningError -ErrorCategory PropertyConflict -PropertyName ProxyAddresses -MaxResults 20'; After = 'function Get-SynchronizationConflict {
    [CmdletBinding()] param ()
    $filter = "onPremisesProvisioningErrors/any(e:e/category eq ''PropertyConflict'')"
    Get-MgUser -All -Filter $filter -Property Id, DisplayName, UserPrincipalName, ProxyAddresses, OnPremisesImmutableId, OnPremisesLastSyncDateTime, OnPremisesProvisioningErrors
    Get-MgGroup -All -Filter $filter
    Get-MgContact -All -Filter $filter
}

$conflicts = Get-SynchronizationConflict | Where-Object { $_.OnPremisesProvisioningErrors.PropertyCausingError -like ''ProxyAddress*'' } | Select-Object -First 20' }
    )
}
