# Reset one user in a customer's tenant
$tenantId = (Get-MsolPartnerContract -DomainName 'fabrikam.com').TenantId
$tenantId.Guid
$pw = Set-MsolUserPassword -TenantId $tenantId -UserPrincipalName 'reception@fabrikam.com' -ForceChangePassword $true
Write-Host "New password: $pw"
