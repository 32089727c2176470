@{
    # A row that the new code makes of one property of the features object
    Type     = 'DirSyncFeatureDetails'
    NetTypes = @('Microsoft.Online.Administration.DirSyncFeatureDetails')
    Added    = @('DirSyncFeature', 'Enabled')

    Sources = @('https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature')
    Properties = @{
        DirSyncFeature = @{ Name = 'DirSyncFeature' }
        Enabled        = @{ Name = 'Enabled' }
    }
}
