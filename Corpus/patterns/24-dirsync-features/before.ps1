# Settings before the first synchronization of a new forest
Connect-MsolService
Set-MsolDirSyncFeature -Feature EnableSoftMatchOnUpn -Enable $true -Force
Set-MsolDirSyncFeature -Feature SynchronizeUpnForManagedUsers -Enable $true -Force
Set-MsolDirSyncFeature -Feature BlockCloudObjectTakeoverThroughHardMatch -Enable $true
if ((Get-MsolDirSyncFeatures -Feature PasswordSync).Enabled) { 'Password hashes are synchronized' }
Set-MsolDirSyncEnabled -EnableDirSync $true -Force
