Connect-MsolService
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
$users = Get-MsolUser -TenantId $tenantId -All
foreach ($user in $users) {
    # our own remark
    # TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
    Get-MsolUser -TenantId $tenantId -ObjectId $user.ObjectId
}
