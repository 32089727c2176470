# First page of everything, for the overview on the wall
Connect-MgGraph -Scopes 'AdministrativeUnit.Read.All', 'Application.Read.All', 'Device.Read.All', 'Group.Read.All', 'OrgContact.Read.All', 'Policy.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome
$take = 25
$units = Get-MgDirectoryAdministrativeUnit -Top $take
$contacts = Get-MgContact -Top $take
$group = Get-MgGroup -Filter "startsWith(displayName,'Everyone')" -All | Select-Object -First 1
$members = Get-MgGroupMember -GroupId $group.Id -Top $take
$berg = Get-MgGroupMember -GroupId $group.Id -All | Where-Object { $_.AdditionalProperties['displayName'] -like "Berg*" -or $_.AdditionalProperties['userPrincipalName'] -like "Berg*" -or $_.AdditionalProperties['mail'] -like "Berg*" }
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '62e90394-69f5-4237-9190-012177145e10'
$admins = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } | Select-Object -First $take
$holm = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } | Where-Object { $_.Principal.AdditionalProperties['displayName'] -like "Holm*" -or $_.Principal.AdditionalProperties['userPrincipalName'] -like "Holm*" }
$unitMembers = Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $units[0].Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' } | Select-Object -First $take
$devices = Get-MgDevice -All
"$($units.Count) units, $($contacts.Count) contacts, $($members.Count) members, $($berg.Count) of them called Berg"
"$($admins.Count) administrators, $($holm.Count) of them called Holm; $($unitMembers.Count) in the first unit; $($devices.Count) devices"
Get-MgUser -All | Where-Object { (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq 'disabled' } | Select-Object -First $take | Select-Object DisplayName, UserPrincipalName
