# Global administrators in each customer's tenant
foreach ($contract in Get-MsolPartnerContract -All) {
    $role = Get-MsolRole -RoleName 'Company Administrator' -TenantId $contract.TenantId
    $admins = Get-MsolRoleMember -TenantId $contract.TenantId -RoleObjectId $role.ObjectId
    foreach ($admin in $admins) {
        Write-Output "$($contract.Name): $($admin.DisplayName) <$($admin.EmailAddress)>"
    }
}
