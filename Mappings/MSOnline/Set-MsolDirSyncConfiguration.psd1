@{
    Cmdlet     = 'Set-MsolDirSyncConfiguration'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'The threshold is part of the synchronization settings, which only a signed-in Global Administrator can change: there is no application permission.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldirsyncconfiguration?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-update'
        'https://learn.microsoft.com/graph/api/resources/onpremisesaccidentaldeletionprevention'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdirectoryonpremisesynchronization'
    )
    Confidence = 'documented'
    Scopes     = @('OnPremDirectorySynchronization.ReadWrite.All')
    Role       = 'Global Administrator'
    Frames     = @(
        @{
            # the id is that of the tenant
            Id       = 'threshold'
            Code     = { Update-MgDirectoryOnPremiseSynchronization -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id -Configuration @{ AccidentalDeletionPrevention = @{ SynchronizationPreventionType = 'enabledForCount'; AlertThreshold = $AccidentalDeletionThreshold } } }
            Scopes   = @('Organization.Read.All')
            Findings = @('MSG589')
        }
    )
    Parameters = @{
        AccidentalDeletionThreshold = @{ Used = $true }
        Force = @{ Cases = @(
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true }
        ) }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples = @(
        @{ Before = 'Set-MsolDirSyncConfiguration -AccidentalDeletionThreshold 500 -Force'; After = 'Update-MgDirectoryOnPremiseSynchronization -Configuration @{ AccidentalDeletionPrevention = @{ SynchronizationPreventionType = ''enabledForCount''; AlertThreshold = 500 } } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id' }
        @{ Before = 'Set-MsolDirSyncConfiguration -AccidentalDeletionThreshold $limit'; After = 'Update-MgDirectoryOnPremiseSynchronization -Configuration @{ AccidentalDeletionPrevention = @{ SynchronizationPreventionType = ''enabledForCount''; AlertThreshold = $limit } } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id -Confirm' }
    )
}
