# Makes the emergency account a global administrator, and takes the role from the old one
Connect-MsolService
$breakGlass = 'emergency1@contoso.com'
Add-MsolRoleMember -RoleName 'Company Administrator' -RoleMemberEmailAddress $breakGlass

$role = Get-MsolRole -RoleName 'Company Administrator'
Remove-MsolRoleMember -RoleObjectId $role.ObjectId -RoleMemberType User -RoleMemberEmailAddress 'emergency-old@contoso.com'

# Who has it now?
Get-MsolRoleMember -RoleObjectId $role.ObjectId | Sort-Object DisplayName | Select-Object DisplayName, EmailAddress, RoleMemberType
