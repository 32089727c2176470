# Take every role from a leaver, then delete the account
$user = Get-MsolUser -UserPrincipalName 'leaver@contoso.com' -ErrorAction Stop
foreach ($role in (Get-MsolUserRole -ObjectId $user.ObjectId)) {
    Write-Output "Removing $($role.Name)"
    Remove-MsolRoleMember -RoleObjectId $role.ObjectId -RoleMemberType User -RoleMemberObjectId $user.ObjectId
}
if (@(Get-MsolUserRole -ObjectId $user.ObjectId).Count -eq 0) {
    Remove-MsolUser -ObjectId $user.ObjectId -Force
}
