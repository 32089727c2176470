# Decommissioning of the last domain controller
$company = Get-MsolCompanyInformation
if ($company.DirectorySynchronizationEnabled) {
    Set-MsolDirSyncEnabled -EnableDirSync $false -Force
    do {
        Start-Sleep -Seconds 600
        $company = Get-MsolCompanyInformation
    } while ($company.DirectorySynchronizationEnabled)
}
Write-Host "Sync is off for $($company.DisplayName)"
