# Daily check of the directory synchronization; the conflict report is written once a week
Connect-MsolService
$features = 'EnableSoftMatchOnUpn', 'BlockSoftMatch'
foreach ($feature in $features) {
    $state = Get-MsolDirSyncFeatures -Feature $feature
    "${feature}: $($state.Enabled)"
}
"Password synchronization: $((Get-MsolDirSyncFeatures -Feature PasswordSync).Enabled)"
$off = @{ Feature = 'BlockSoftMatch'; Enable = $false; Force = $true }
Set-MsolDirSyncFeature @off
$search = @{ ErrorCategory = 'PropertyConflict'; PropertyName = 'UserPrincipalName'; SortField = 'DisplayName'; SortDirection = 'Descending' }
$conflicts = Get-MsolDirSyncProvisioningError @search -MaxResults 100
if ((Get-Date).DayOfWeek -eq 'Monday') { $conflicts | Select-Object DisplayName, UserPrincipalName | Export-Csv .\conflicts.csv -NoTypeInformation }
Get-MsolDirSyncProvisioningError -ErrorCategory PropertyConflict -PropertyValue 'info@contoso.com' -SearchString 'Info' | ForEach-Object { $_.DisplayName }
if (Get-MsolHasObjectsWithDirSyncProvisioningErrors) { Write-Warning 'There are conflicts' }
switch ((Get-MsolCompanyInformation).DirectorySynchronizationStatus) {
    'Enabled' { 'Synchronization is on' }
    'PendingEnabled' { 'Synchronization is being turned on' }
    default { 'Synchronization is off' }
}
