# First page of everything, for the overview on the wall
Connect-MsolService
$take = 25
$units = Get-MsolAdministrativeUnit -MaxResults $take
$contacts = Get-MsolContact -MaxResults $take
$group = Get-MsolGroup -SearchString 'Everyone' | Select-Object -First 1
$members = Get-MsolGroupMember -GroupObjectId $group.ObjectId -MaxResults $take
$berg = Get-MsolGroupMember -GroupObjectId $group.ObjectId -SearchString 'Berg' -All
$role = Get-MsolRole -RoleName 'Company Administrator'
$admins = Get-MsolRoleMember -RoleObjectId $role.ObjectId -MaxResults $take
$holm = Get-MsolRoleMember -RoleObjectId $role.ObjectId -SearchString 'Holm' -All
$unitMembers = Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $units[0].ObjectId -MaxResults $take
$devices = Get-MsolDevice -All -IncludeSystemManagedDevices -ReturnRegisteredOwners
"$($units.Count) units, $($contacts.Count) contacts, $($members.Count) members, $($berg.Count) of them called Berg"
"$($admins.Count) administrators, $($holm.Count) of them called Holm; $($unitMembers.Count) in the first unit; $($devices.Count) devices"
Get-MsolUserByStrongAuthentication -RequirementUnsetOnly -MaxResults $take | Select-Object DisplayName, UserPrincipalName
