# Local helpdesk may reset passwords in its own unit only
Connect-MsolService
$unit = Get-MsolAdministrativeUnit -SearchString 'Riverbank' | Select-Object -First 1
$role = Get-MsolRole -RoleName 'User Account Administrator'
$helper = Get-MsolUser -UserPrincipalName 'helpdesk.riverbank@contoso.com'
Add-MsolScopedRoleMember -RoleObjectId $role.ObjectId -AdministrativeUnitObjectId $unit.ObjectId -RoleMemberObjectId $helper.ObjectId

Get-MsolScopedRoleMember -RoleObjectId $role.ObjectId -AdministrativeUnitObjectId $unit.ObjectId |
    Select-Object DisplayName, UserPrincipalName
