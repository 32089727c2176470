Connect-MsolService
Get-MsolPartnerContract -All | Where-Object { $_.Name -like 'A*' } | ForEach-Object {
    Get-MsolDomain -TenantId $_.TenantId
}
