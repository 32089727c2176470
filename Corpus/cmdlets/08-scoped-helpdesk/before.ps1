# User administrator for one unit only
$au = Get-MsolAdministrativeUnit -SearchString 'AU-North'
$role = Get-MsolRole -RoleName 'User Account Administrator'
$helper = Get-MsolUser -UserPrincipalName 'north.helpdesk@contoso.com'
Add-MsolScopedRoleMember -RoleObjectId $role.ObjectId -AdministrativeUnitObjectId $au.ObjectId -RoleMemberObjectId $helper.ObjectId
# who else has it
Get-MsolScopedRoleMember -RoleObjectId $role.ObjectId -AdministrativeUnitObjectId $au.ObjectId
