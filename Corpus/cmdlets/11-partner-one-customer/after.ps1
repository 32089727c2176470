# Reset one user in a customer's tenant
$customerTenant = Find-MgTenantRelationshipTenantInformationByDomainName -DomainName 'fabrikam.com'
$tenantId = (Get-MgContract -All | Where-Object { $_.CustomerId -eq $customerTenant.TenantId }).CustomerId
$tenantId
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
$pw = Set-MsolUserPassword -TenantId $tenantId -UserPrincipalName 'reception@fabrikam.com' -ForceChangePassword $true
Write-Host "New password: $pw"
