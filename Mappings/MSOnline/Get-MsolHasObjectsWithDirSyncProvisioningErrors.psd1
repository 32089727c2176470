@{
    Cmdlet     = 'Get-MsolHasObjectsWithDirSyncProvisioningErrors'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Graph has no such question: the first user, group or contact with a conflict is asked for.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msolhasobjectswithdirsyncprovisioningerrors?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror'
        'https://learn.microsoft.com/graph/aad-advanced-queries'
    )
    Confidence = 'inferred'
    Scopes     = @('Group.Read.All', 'OrgContact.Read.All', 'User.Read.All')

    Frames = @(
        @{
            Id     = 'any'
            Code   = { [bool](Get-SynchronizationConflict | Select-Object -First 1) }
            Helper = 'get-synchronization-conflict'
        }
    )

    Parameters = @{
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'if (Get-MsolHasObjectsWithDirSyncProvisioningErrors) { ''There are conflicts'' }'; After = 'function Get-SynchronizationConflict {
    [CmdletBinding()] param ()
    $filter = "onPremisesProvisioningErrors/any(e:e/category eq ''PropertyConflict'')"
    Get-MgUser -All -Filter $filter -Property Id, DisplayName, UserPrincipalName, ProxyAddresses, OnPremisesImmutableId, OnPremisesLastSyncDateTime, OnPremisesProvisioningErrors
    Get-MgGroup -All -Filter $filter
    Get-MgContact -All -Filter $filter
}

if ([bool](Get-SynchronizationConflict | Select-Object -First 1)) { ''There are conflicts'' }' }
    )
}
