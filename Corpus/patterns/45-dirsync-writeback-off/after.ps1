# Switches synchronization off for the migration, and waits until it is
Connect-MgGraph -Scopes 'Directory.ReadWrite.All', 'OnPremDirectorySynchronization.ReadWrite.All', 'Organization.ReadWrite.All' -NoWelcome
Update-MgOrganization -BodyParameter @{ onPremisesSyncEnabled = $false } -OrganizationId (Get-MgOrganization).Id
do {
    Start-Sleep -Seconds 300
    $state = if ((Get-MgOrganization).OnPremisesSyncEnabled) { 'Enabled' } else { 'Disabled' }
    Write-Host "$(Get-Date): $state"
} until ($state -eq 'Disabled')
Update-MgDirectoryOnPremiseSynchronization -Features @{ PasswordSyncEnabled = $false } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id
