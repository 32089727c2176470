@{
    Id         = 'MSG096'
    Name       = 'role-display-name-of-msonline'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'both'
    Message    = 'This is the role''s name in MSOnline; Graph knows it by another. Write the name of today, or better the role''s template id.'
    Happens    = 'Nothing is found: no administrators are reported, or the script believes that the role is missing.'
    Why        = 'MSOnline kept historical names such as Company Administrator.'
    Instead    = 'Get-MgDirectoryRole -Filter "roleTemplateId eq ''62e90394-69f5-4237-9190-012177145e10''"     # Global Administrator'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/microsoft-365-docs/issues/4132'
        'https://github.com/Azure/azure-docs-powershell-azuread/pull/573'
    )
    Detect     = @{
        Detector  = 'old-role-name'
        Command   = 'Get-MgDirectoryRole', 'Get-MgBetaDirectoryRole', 'Get-MgDirectoryRoleTemplate', 'Get-MgBetaDirectoryRoleTemplate', 'Get-MgRoleManagementDirectoryRoleDefinition', 'Get-MgBetaRoleManagementDirectoryRoleDefinition'
        Parameter = 'Filter', 'Search'
        Object    = 'directoryRole', 'directoryRoleTemplate', 'unifiedRoleDefinition'
        Member    = 'DisplayName'
    }
    Match      = @(
        'Get-MgDirectoryRole -Filter "displayName eq ''Company Administrator''"'
        'Get-MgDirectoryRole -All | Where-Object DisplayName -eq ''User Account Administrator'''
        '$admins = ''SharePoint Service Administrator'', ''Exchange Service Administrator''
Get-MgRoleManagementDirectoryRoleDefinition -All | Where-Object { $_.DisplayName -in $admins }'
        'foreach ($role in Get-MgDirectoryRole -All) { if ($role.DisplayName -eq ''Company Administrator'') { $role.Id } }'
    )
    NoMatch    = @(
        'Get-MgDirectoryRole -Filter "displayName eq ''Global Administrator''"'
        'Get-MsolRole -RoleName ''Company Administrator'''
        'Get-MgDirectoryRole -All | ForEach-Object { if ($_.RoleTemplateId -eq ''62e90394-69f5-4237-9190-012177145e10'') { ''Company Administrator'' } }'
    )
}
