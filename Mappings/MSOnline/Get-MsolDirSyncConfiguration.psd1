@{
    Cmdlet     = 'Get-MsolDirSyncConfiguration'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'The threshold is part of the synchronization settings, which only a signed-in Global Administrator can read: there is no application permission.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldirsyncconfiguration?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get'
        'https://learn.microsoft.com/graph/api/resources/onpremisesaccidentaldeletionprevention'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdirectoryonpremisesynchronization'
    )
    Confidence = 'documented'
    Result     = 'DirSyncConfiguration'
    Scopes     = @('OnPremDirectorySynchronization.Read.All')
    Role       = 'Global Administrator'
    Frames     = @(
        @{ Id = 'configuration'; Code = { (Get-MgDirectoryOnPremiseSynchronization).Configuration.AccidentalDeletionPrevention }; Findings = @('MSG589') }
    )
    Parameters = @{
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples = @(
        @{ Before = '(Get-MsolDirSyncConfiguration).AccidentalDeletionThreshold'; After = '((Get-MgDirectoryOnPremiseSynchronization).Configuration.AccidentalDeletionPrevention).AlertThreshold' }
        @{ Before = '$limit = Get-MsolDirSyncConfiguration
"$($limit.DeletionPreventionType): $($limit.AccidentalDeletionThreshold)"'; After = '$limit = (Get-MgDirectoryOnPremiseSynchronization).Configuration.AccidentalDeletionPrevention
"$($limit.SynchronizationPreventionType): $($limit.AlertThreshold)"' }
    )
}
