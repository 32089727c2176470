param(
    [Parameter(Mandatory)][string]$UserPrincipalName,
    [switch]$Revoke
)
Connect-MgGraph -Scopes 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome
# Helpdesk staff get the role for the duration of a project
if ($Revoke) {
    $Assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '729827e3-9c14-49f7-bb1b-9608f156bbb8' and principalId eq '$((Get-MgUser -UserId $UserPrincipalName).Id)'" -All | Where-Object DirectoryScopeId -eq '/'
    Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $Assignment.Id
}
else {
    $null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId '729827e3-9c14-49f7-bb1b-9608f156bbb8' -PrincipalId (Get-MgUser -UserId $UserPrincipalName).Id -DirectoryScopeId '/'
}

# names of roles as MSOnline showed them; Graph calls the roles below otherwise
$RoleName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $RoleName[$_.Id] = $_.DisplayName }
$RoleName['62e90394-69f5-4237-9190-012177145e10'] = 'Company Administrator'
$RoleName['44367163-eba1-44c3-98af-f5787879f96a'] = 'CRM Service Administrator'
$RoleName['9f06204d-73c1-4d4c-880a-6edb90606fd8'] = 'Device Administrators'
$RoleName['29232cdf-9323-42fd-ade2-1d097af3e4de'] = 'Exchange Service Administrator'
$RoleName['3a2c62db-5318-420d-8d74-23affee5d9d5'] = 'Intune Service Administrator'
$RoleName['75941009-915a-4869-abe7-691bff18279e'] = 'Lync Service Administrator'
$RoleName['a9ea8996-122f-4c74-9520-8edcd192826c'] = 'Power BI Service Administrator'
$RoleName['f28a1f50-f6e7-4571-818b-6a12f2af6b6c'] = 'SharePoint Service Administrator'
$RoleName['69091246-20e8-4a56-aa4d-066075b2a7a8'] = 'Teams Service Administrator'
$RoleName['fe930be7-5e62-47db-91af-98c3a49a38b1'] = 'User Account Administrator'

Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $UserPrincipalName -All -ConsistencyLevel eventual -CountVariable roleCount | Format-Table @{ n = 'Name'; e = { $RoleName[$_.RoleTemplateId] } }, Description -AutoSize
