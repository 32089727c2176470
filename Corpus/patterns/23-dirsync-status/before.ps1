# Monitoring: is synchronization on and did it run?
Connect-MsolService
$company = Get-MsolCompanyInformation
if (-not $company.DirectorySynchronizationEnabled) { Write-Error 'Synchronization is off'; exit 2 }
$hours = ((Get-Date).ToUniversalTime() - $company.LastDirSyncTime).TotalHours
if ($hours -gt 3) { Write-Output "CRITICAL: last synchronization $([math]::Round($hours, 1)) hours ago" }
else { Write-Output "OK: $($company.DisplayName), passwords $($company.LastPasswordSyncTime)" }
Get-MsolDirSyncFeatures | Where-Object { $_.Enabled } | Select-Object DirSyncFeature
