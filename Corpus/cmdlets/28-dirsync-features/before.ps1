# Sync features as we want them
Get-MsolDirSyncFeatures | Format-Table DirSyncFeature, Enabled
$f = Get-MsolDirSyncFeatures -Feature SynchronizeUpnForManagedUsers
if (-not $f.Enabled) {
    Set-MsolDirSyncFeature -Feature SynchronizeUpnForManagedUsers -Enable $true -Force
}
Set-MsolDirSyncFeature -Feature EnableSoftMatchOnUpn -Enable $true -Force
