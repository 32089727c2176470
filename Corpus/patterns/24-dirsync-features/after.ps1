# Settings before the first synchronization of a new forest
Connect-MgGraph -Scopes 'Directory.ReadWrite.All', 'OnPremDirectorySynchronization.ReadWrite.All', 'Organization.ReadWrite.All' -NoWelcome
Update-MgDirectoryOnPremiseSynchronization -Features @{ SoftMatchOnUpnEnabled = $true } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id
Update-MgDirectoryOnPremiseSynchronization -Features @{ SynchronizeUpnForManagedUsersEnabled = $true } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id
Update-MgDirectoryOnPremiseSynchronization -Features @{ BlockCloudObjectTakeoverThroughHardMatchEnabled = $true } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id -Confirm
if (([pscustomobject]@{ DirSyncFeature = 'PasswordSync'; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled }).Enabled) { 'Password hashes are synchronized' }
Update-MgOrganization -BodyParameter @{ onPremisesSyncEnabled = $true } -OrganizationId (Get-MgOrganization).Id
