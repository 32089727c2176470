@{
    Cmdlet     = 'Get-MsolUserRole'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Roles held through groups count, as they did; the id that MSOnline showed is RoleTemplateId, and some roles have another name today.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/user-list-transitivememberof'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mgusertransitivememberofasdirectoryrole'
        'https://learn.microsoft.com/graph/api/resources/directoryrole'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoluserrole'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId', 'UserPrincipalName')
    Result     = 'Role'
    Scopes     = @('RoleManagement.Read.Directory', 'User.Read.All')
    Holes      = @{
        User = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { $UserPrincipalName } }
        )
    }
    Frames     = @(
        # the cast needs an advanced query, which sets a global variable to the number of roles
        @{ Id = 'list'; Result = 'UserRole'; Code = { Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $User -All -ConsistencyLevel eventual -CountVariable roleCount } }
    )
    Parameters = @{
        ObjectId          = @{ Used = $true }
        UserPrincipalName = @{ Used = $true }
        TenantId          = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolUserRole -UserPrincipalName $upn | Select-Object Name'
           After  = '# names of roles as MSOnline showed them; Graph calls the roles below otherwise
$roleName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleName[$_.Id] = $_.DisplayName }
$roleName[''62e90394-69f5-4237-9190-012177145e10''] = ''Company Administrator''
$roleName[''44367163-eba1-44c3-98af-f5787879f96a''] = ''CRM Service Administrator''
$roleName[''9f06204d-73c1-4d4c-880a-6edb90606fd8''] = ''Device Administrators''
$roleName[''29232cdf-9323-42fd-ade2-1d097af3e4de''] = ''Exchange Service Administrator''
$roleName[''3a2c62db-5318-420d-8d74-23affee5d9d5''] = ''Intune Service Administrator''
$roleName[''75941009-915a-4869-abe7-691bff18279e''] = ''Lync Service Administrator''
$roleName[''a9ea8996-122f-4c74-9520-8edcd192826c''] = ''Power BI Service Administrator''
$roleName[''f28a1f50-f6e7-4571-818b-6a12f2af6b6c''] = ''SharePoint Service Administrator''
$roleName[''69091246-20e8-4a56-aa4d-066075b2a7a8''] = ''Teams Service Administrator''
$roleName[''fe930be7-5e62-47db-91af-98c3a49a38b1''] = ''User Account Administrator''

Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $upn -All -ConsistencyLevel eventual -CountVariable roleCount | Select-Object @{ n = ''Name''; e = { $roleName[$_.RoleTemplateId] } }' }
        @{ Before = 'if ((Get-MsolUserRole -ObjectId $id).Name -contains ''Company Administrator'') { ''global'' }'
           After  = '# names of roles as MSOnline showed them; Graph calls the roles below otherwise
$roleName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleName[$_.Id] = $_.DisplayName }
$roleName[''62e90394-69f5-4237-9190-012177145e10''] = ''Company Administrator''
$roleName[''44367163-eba1-44c3-98af-f5787879f96a''] = ''CRM Service Administrator''
$roleName[''9f06204d-73c1-4d4c-880a-6edb90606fd8''] = ''Device Administrators''
$roleName[''29232cdf-9323-42fd-ade2-1d097af3e4de''] = ''Exchange Service Administrator''
$roleName[''3a2c62db-5318-420d-8d74-23affee5d9d5''] = ''Intune Service Administrator''
$roleName[''75941009-915a-4869-abe7-691bff18279e''] = ''Lync Service Administrator''
$roleName[''a9ea8996-122f-4c74-9520-8edcd192826c''] = ''Power BI Service Administrator''
$roleName[''f28a1f50-f6e7-4571-818b-6a12f2af6b6c''] = ''SharePoint Service Administrator''
$roleName[''69091246-20e8-4a56-aa4d-066075b2a7a8''] = ''Teams Service Administrator''
$roleName[''fe930be7-5e62-47db-91af-98c3a49a38b1''] = ''User Account Administrator''

if (((Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $id -All -ConsistencyLevel eventual -CountVariable roleCount) | ForEach-Object { $roleName[$_.RoleTemplateId] }) -contains ''Company Administrator'') { ''global'' }' }
        @{ Before = 'Get-MsolUser -UserPrincipalName $upn | Get-MsolUserRole | Where-Object { $_.Name -eq ''Company Administrator'' }'
           After  = 'Get-MgUser -UserId $upn | ForEach-Object { Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $_.Id -All -ConsistencyLevel eventual -CountVariable roleCount } | Where-Object { $_.RoleTemplateId -eq ''62e90394-69f5-4237-9190-012177145e10'' }' }
    )
}
