# Sync features as we want them
$dirSyncFeatureProperty = [ordered]@{
    DeviceWriteback = 'DeviceWritebackEnabled'
    DirectoryExtensions = 'DirectoryExtensionsEnabled'
    DuplicateProxyAddressResiliency = 'QuarantineUponProxyAddressesConflictEnabled'
    DuplicateUPNResiliency = 'QuarantineUponUpnConflictEnabled'
    EnableSoftMatchOnUpn = 'SoftMatchOnUpnEnabled'
    PasswordSync = 'PasswordSyncEnabled'
    SynchronizeUpnForManagedUsers = 'SynchronizeUpnForManagedUsersEnabled'
    UnifiedGroupWriteback = 'UnifiedGroupWritebackEnabled'
    UserWriteback = 'UserWritebackEnabled'
    EnforceCloudPasswordPolicyForPasswordSyncedUsers = 'CloudPasswordPolicyForPasswordSyncedUsersEnabled'
    EnableUserForcePasswordChangeOnLogon = 'UserForcePasswordChangeOnLogonEnabled'
    PasswordWriteBack = 'PasswordWritebackEnabled'
    BypassDirSyncOverrides = 'BypassDirSyncOverridesEnabled'
    BlockCloudObjectTakeoverThroughHardMatch = 'BlockCloudObjectTakeoverThroughHardMatchEnabled'
    BlockSoftMatch = 'BlockSoftMatchEnabled'
}

$dirSyncFeatures = (Get-MgDirectoryOnPremiseSynchronization).Features
$dirSyncFeatureProperty.Keys | Select-Object @{ n = 'DirSyncFeature'; e = { $_ } }, @{ n = 'Enabled'; e = { $dirSyncFeatures.($dirSyncFeatureProperty[$_]) } } | Format-Table DirSyncFeature, Enabled
$f = [pscustomobject]@{ DirSyncFeature = 'SynchronizeUpnForManagedUsers'; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.SynchronizeUpnForManagedUsersEnabled }
if (-not $f.Enabled) {
    Update-MgDirectoryOnPremiseSynchronization -Features @{ SynchronizeUpnForManagedUsersEnabled = $true } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id
}
Update-MgDirectoryOnPremiseSynchronization -Features @{ SoftMatchOnUpnEnabled = $true } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id
