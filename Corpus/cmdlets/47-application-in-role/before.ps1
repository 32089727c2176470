# The monitoring application reads the directory
$sp = Get-MsolServicePrincipal -SearchString 'Contoso Monitoring' | Select-Object -First 1
$role = Get-MsolRole -RoleName 'Directory Readers'
$ids = Get-MsolRoleMember -RoleObjectId $role.ObjectId -MemberObjectTypes ServicePrincipal | Select-Object -ExpandProperty ObjectId
if ($ids -notcontains $sp.ObjectId) {
    Add-MsolRoleMember -RoleName 'Directory Readers' -RoleMemberType ServicePrincipal -RoleMemberObjectId $sp.ObjectId
}
