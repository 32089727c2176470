# Support for one customer: unblock the person and show the domains
param([guid]$TenantId, [string]$Upn)
Connect-MsolService
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
Set-MsolUser -TenantId $TenantId -UserPrincipalName $Upn -BlockCredential $false
# TODO msol2graph MSG390: A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.
Get-MsolDomain -TenantId $TenantId | Sort-Object Name | Format-Table Name, Status, Authentication
# TODO msol2graph MSG390: A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.
$company = Get-MsolCompanyInformation -TenantId $TenantId
"$($company.DisplayName): synchronized $($company.DirectorySynchronizationEnabled)"
