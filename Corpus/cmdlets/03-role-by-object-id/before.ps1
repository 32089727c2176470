# Break glass account: global administrator by id
$upn = 'emergency1@contoso.com'
$role = Get-MsolRole -RoleName 'Company Administrator'
$user = Get-MsolUser -UserPrincipalName $upn
$members = Get-MsolRoleMember -RoleObjectId $role.ObjectId
if ($members.EmailAddress -notcontains $upn) {
    Add-MsolRoleMember -RoleObjectId $role.ObjectId -RoleMemberType User -RoleMemberObjectId $user.ObjectId
    Write-Host "$upn added to $($role.Name)"
}
else {
    Write-Host "$upn is already there"
}
