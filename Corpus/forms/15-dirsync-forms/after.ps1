# Daily check of the directory synchronization; the conflict report is written once a week
Connect-MgGraph -Scopes 'Group.Read.All', 'OnPremDirectorySynchronization.ReadWrite.All', 'OrgContact.Read.All', 'Organization.Read.All', 'User.Read.All' -NoWelcome
$features = 'EnableSoftMatchOnUpn', 'BlockSoftMatch'

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

foreach ($feature in $features) {
    $state = [pscustomobject]@{ DirSyncFeature = $feature; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.($dirSyncFeatureProperty[$feature]) }
    "${feature}: $($state.Enabled)"
}
"Password synchronization: $(([pscustomobject]@{ DirSyncFeature = 'PasswordSync'; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled }).Enabled)"
$off = @{ Features = @{ BlockSoftMatchEnabled = $false } }
Update-MgDirectoryOnPremiseSynchronization @off -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id

function Get-SynchronizationConflict {
    [CmdletBinding()] param ()
    $filter = "onPremisesProvisioningErrors/any(e:e/category eq 'PropertyConflict')"
    Get-MgUser -All -Filter $filter -Property Id, DisplayName, UserPrincipalName, ProxyAddresses, OnPremisesImmutableId, OnPremisesLastSyncDateTime, OnPremisesProvisioningErrors
    Get-MgGroup -All -Filter $filter
    Get-MgContact -All -Filter $filter
}

$conflicts = Get-SynchronizationConflict | Where-Object { $_.OnPremisesProvisioningErrors.PropertyCausingError -contains 'UserPrincipalName' } | Sort-Object 'DisplayName' -Descending | Select-Object -First 100
if ((Get-Date).DayOfWeek -eq 'Monday') { $conflicts | Select-Object DisplayName, UserPrincipalName | Export-Csv .\conflicts.csv -NoTypeInformation }
Get-SynchronizationConflict | Where-Object { $_.OnPremisesProvisioningErrors.Value -contains 'info@contoso.com' } | Where-Object { $_.DisplayName -like "Info*" } | ForEach-Object { $_.DisplayName }
if ([bool](Get-SynchronizationConflict | Select-Object -First 1)) { Write-Warning 'There are conflicts' }
switch ($(if ((Get-MgOrganization).OnPremisesSyncEnabled) { 'Enabled' } else { 'Disabled' })) {
    'Enabled' { 'Synchronization is on' }
    'PendingEnabled' { 'Synchronization is being turned on' }
    default { 'Synchronization is off' }
}
