# The tenant of the round has a variable of its own
Connect-MsolService
$contracts = Get-MsolPartnerContract -All
foreach ($contract in $contracts) {
    $tenant = $contract.TenantId
    $role = Get-MsolRole -RoleName 'Company Administrator' -TenantId $tenant
    Get-MsolRoleMember -RoleObjectId $role.ObjectId -TenantId $tenant | ForEach-Object { "$($contract.Name): $($_.EmailAddress)" }
}
