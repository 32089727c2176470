# Gives the roles in the file; takes them when the column says so
Connect-MgGraph -Scopes 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome

# ids of roles by name: today's names, and those that only MSOnline used
$roleIdByName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleIdByName[$_.DisplayName] = $_.Id }
$roleIdByName['Company Administrator'] = '62e90394-69f5-4237-9190-012177145e10'
$roleIdByName['CRM Service Administrator'] = '44367163-eba1-44c3-98af-f5787879f96a'
$roleIdByName['Device Administrators'] = '9f06204d-73c1-4d4c-880a-6edb90606fd8'
$roleIdByName['Exchange Service Administrator'] = '29232cdf-9323-42fd-ade2-1d097af3e4de'
$roleIdByName['Intune Service Administrator'] = '3a2c62db-5318-420d-8d74-23affee5d9d5'
$roleIdByName['Lync Service Administrator'] = '75941009-915a-4869-abe7-691bff18279e'
$roleIdByName['Power BI Service Administrator'] = 'a9ea8996-122f-4c74-9520-8edcd192826c'
$roleIdByName['SharePoint Service Administrator'] = 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c'
$roleIdByName['Teams Service Administrator'] = '69091246-20e8-4a56-aa4d-066075b2a7a8'
$roleIdByName['User Account Administrator'] = 'fe930be7-5e62-47db-91af-98c3a49a38b1'

Import-Csv .\admins.csv | ForEach-Object {
    if ($_.Action -eq 'add') {
        $null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId $roleIdByName[$_.Role] -PrincipalId (Get-MgUser -UserId $_.Upn).Id -DirectoryScopeId '/'
    }
    else {
        $assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($roleIdByName[$_.Role])' and principalId eq '$((Get-MgUser -UserId $_.Upn).Id)'" -All | Where-Object DirectoryScopeId -eq '/'
        Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id
    }
}
if (Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId 'auditor@contoso.com' -All -ConsistencyLevel eventual -CountVariable roleCount | Where-Object { $_.RoleTemplateId -eq '62e90394-69f5-4237-9190-012177145e10' }) {
    Write-Warning 'The auditor must not be a global administrator'
}
