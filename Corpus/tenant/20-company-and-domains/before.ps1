Connect-MsolService
$company = Get-MsolCompanyInformation
"Tenant $($company.DisplayName), technical contact $($company.TechnicalNotificationEmails -join ', ')"
if ($company.DirectorySynchronizationEnabled) { "Last sync: $($company.LastDirSyncTime)" }
$initial = (Get-MsolDomain | Where-Object { $_.IsInitial }).Name
$tenantName = $initial.Split('.')[0]
Get-MsolDomain | Where-Object { $_.Status -eq 'Verified' } | Sort-Object Name | Format-Table Name, Authentication, IsDefault
$federated = @(Get-MsolDomain | Where-Object Authentication -eq 'Federated')
"$($federated.Count) federated domains of $tenantName"
