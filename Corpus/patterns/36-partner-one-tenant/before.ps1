# Support for one customer: unblock the person and show the domains
param([guid]$TenantId, [string]$Upn)
Connect-MsolService
Set-MsolUser -TenantId $TenantId -UserPrincipalName $Upn -BlockCredential $false
Get-MsolDomain -TenantId $TenantId | Sort-Object Name | Format-Table Name, Status, Authentication
$company = Get-MsolCompanyInformation -TenantId $TenantId
"$($company.DisplayName): synchronized $($company.DirectorySynchronizationEnabled)"
