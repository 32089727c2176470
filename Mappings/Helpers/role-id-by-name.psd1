@{
    Id      = 'role-id-by-name'
    Kind    = 'table'
    Name    = 'roleIdByName'
    Reason  = 'Role name, as MSOnline or Graph writes it, to role id; used for names that are known at run time only.'
    Scopes  = @('RoleManagement.Read.Directory')
    Sources = @('https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference', 'https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions')
    Code    = {
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
    }
}
