@{
    # Protection against accidental deletion: (Get-MgDirectoryOnPremiseSynchronization).Configuration.AccidentalDeletionPrevention
    Type     = 'DirSyncConfiguration'
    Graph    = 'onPremisesAccidentalDeletionPrevention'
    NetTypes = @('Microsoft.Online.Administration.DirSyncConfiguration')

    Sources = @('https://learn.microsoft.com/graph/api/resources/onpremisesaccidentaldeletionprevention')
    Properties = @{
        AccidentalDeletionThreshold = @{ Name = 'AlertThreshold' }
        # disabled, enabledForCount, enabledForPercentage: comparisons ignore case
        DeletionPreventionType      = @{ Name = 'SynchronizationPreventionType' }
    }
}
