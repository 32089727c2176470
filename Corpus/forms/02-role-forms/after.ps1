# Deputies of the helpdesk get the role while the team leader is away
param([string[]]$Deputies, [switch]$Back)
Connect-MgGraph -Scopes 'Application.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome
$roleName = 'Helpdesk Administrator'
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '729827e3-9c14-49f7-bb1b-9608f156bbb8'
foreach ($deputy in $Deputies) {
    $member = @{
        RoleName               = $roleName
        RoleMemberEmailAddress = $deputy
    }
    if ($Back) { $assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '729827e3-9c14-49f7-bb1b-9608f156bbb8' and principalId eq '$((Get-MgUser -UserId $member.RoleMemberEmailAddress).Id)'" -All | Where-Object DirectoryScopeId -eq '/'; Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id } else { $null = New-MgRoleManagementDirectoryRoleAssignment -DirectoryScopeId '/' -RoleDefinitionId '729827e3-9c14-49f7-bb1b-9608f156bbb8' -PrincipalId (Get-MgUser -UserId $member.RoleMemberEmailAddress).Id }
}
Write-Host "$roleName has $(@(Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' }).Count) members now"
Write-Host "First: $((Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } | Select-Object -First 1).Principal.AdditionalProperties['displayName'])"

# names of roles as MSOnline showed them; Graph calls the roles below otherwise
$roleName2 = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleName2[$_.Id] = $_.DisplayName }
$roleName2['62e90394-69f5-4237-9190-012177145e10'] = 'Company Administrator'
$roleName2['44367163-eba1-44c3-98af-f5787879f96a'] = 'CRM Service Administrator'
$roleName2['9f06204d-73c1-4d4c-880a-6edb90606fd8'] = 'Device Administrators'
$roleName2['29232cdf-9323-42fd-ade2-1d097af3e4de'] = 'Exchange Service Administrator'
$roleName2['3a2c62db-5318-420d-8d74-23affee5d9d5'] = 'Intune Service Administrator'
$roleName2['75941009-915a-4869-abe7-691bff18279e'] = 'Lync Service Administrator'
$roleName2['a9ea8996-122f-4c74-9520-8edcd192826c'] = 'Power BI Service Administrator'
$roleName2['f28a1f50-f6e7-4571-818b-6a12f2af6b6c'] = 'SharePoint Service Administrator'
$roleName2['69091246-20e8-4a56-aa4d-066075b2a7a8'] = 'Teams Service Administrator'
$roleName2['fe930be7-5e62-47db-91af-98c3a49a38b1'] = 'User Account Administrator'

"Roles of the first deputy: $(((Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $Deputies[0] -All -ConsistencyLevel eventual -CountVariable roleCount) | ForEach-Object { $roleName2[$_.RoleTemplateId] }) -join ', ')"
