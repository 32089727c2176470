# Monitoring: is synchronization on and did it run?
Connect-MgGraph -Scopes 'OnPremDirectorySynchronization.Read.All', 'Organization.Read.All' -NoWelcome
$company = Get-MgOrganization
if (-not $company.OnPremisesSyncEnabled) { Write-Error 'Synchronization is off'; exit 2 }
$hours = ((Get-Date).ToUniversalTime() - $company.OnPremisesLastSyncDateTime).TotalHours
if ($hours -gt 3) { Write-Output "CRITICAL: last synchronization $([math]::Round($hours, 1)) hours ago" }
else { Write-Output "OK: $($company.DisplayName), passwords $((Get-MgBetaOrganization).OnPremisesLastPasswordSyncDateTime)" }

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
$dirSyncFeatureProperty.Keys | Select-Object @{ n = 'DirSyncFeature'; e = { $_ } }, @{ n = 'Enabled'; e = { $dirSyncFeatures.($dirSyncFeatureProperty[$_]) } } | Where-Object { $_.Enabled } | Select-Object DirSyncFeature
