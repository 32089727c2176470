# Switches synchronization off for the migration, and waits until it is
Connect-MsolService
Set-MsolDirSyncEnabled -EnableDirSync $false -Force
do {
    Start-Sleep -Seconds 300
    $state = (Get-MsolCompanyInformation).DirectorySynchronizationStatus
    Write-Host "$(Get-Date): $state"
} until ($state -eq 'Disabled')
Set-MsolDirSyncFeature -Feature PasswordSync -Enable $false -Force
