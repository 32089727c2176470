@{
    Id         = 'MSG097'
    Name       = 'role-not-activated-or-template-id'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'A directory role has an id of its own in each tenant, and only roles that were used once are listed. Test the result, activate with New-MgDirectoryRole -RoleTemplateId, or use role definitions and assignments.'
    Happens    = 'A role that was never used is not found and the next call fails on an empty id; the id of a template is no id of a role. Eligible assignments are not listed.'
    Why        = 'MSOnline listed every role and took the id of its template.'
    Instead    = '$definition = Get-MgRoleManagementDirectoryRoleDefinition -Filter "displayName eq ''Teams Administrator''"
if (@($definition).Count -ne 1) { throw ''There is no such role.'' }
New-MgRoleManagementDirectoryRoleAssignment -PrincipalId $user.Id -RoleDefinitionId $definition.Id -DirectoryScopeId ''/'''
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/directoryrole-post-directoryroles'
        'https://learn.microsoft.com/graph/api/resources/directoryrole'
    )
    Detect     = @(
        @{
            Detector  = 'role-template-as-id'
            Over     = 'MSG022', 'MSG038'
            Command   = '*-MgDirectoryRole', '*-MgDirectoryRoleMember*', '*-MgDirectoryRoleScopedMember*', '*-MgBetaDirectoryRole', '*-MgBetaDirectoryRoleMember*'
            Parameter = 'DirectoryRoleId'
            Member    = 'RoleTemplateId'
        }
        @{
            Detector      = 'inactive-role'
            Severity      = 'warning'               # fails only where the role was never used
            Command       = 'Get-MgDirectoryRole', 'Get-MgBetaDirectoryRole'
            Parameter     = 'Filter'
            Sink          = '*-MgDirectoryRoleMember*', '*-MgBetaDirectoryRoleMember*'
            SinkParameter = 'DirectoryRoleId'
            Activate      = 'New-MgDirectoryRole', 'New-MgBetaDirectoryRole'
            Always        = '*Global Administrator*', '*62e90394-69f5-4237-9190-012177145e10*'
        }
    )
    Match      = @(
        '$role = Get-MgDirectoryRole -Filter "displayName eq ''Teams Administrator''"
New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -OdataId $reference'
        'Get-MgDirectoryRoleMember -DirectoryRoleId ''62e90394-69f5-4237-9190-012177145e10'' -All'
        '$template = Get-MgDirectoryRoleTemplate -DirectoryRoleTemplateId $id
Get-MgDirectoryRoleMember -DirectoryRoleId $role.RoleTemplateId -All'
    )
    NoMatch    = @(
        '$role = Get-MgDirectoryRole -Filter "displayName eq ''Teams Administrator''"
if (-not $role) { $role = New-MgDirectoryRole -RoleTemplateId $template.Id }
New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -OdataId $reference'
        'foreach ($role in Get-MgDirectoryRole -All) { Get-MgDirectoryRoleMember -DirectoryRoleId $role.Id -All }'
        '$role = Get-MgDirectoryRole -Filter "roleTemplateId eq ''62e90394-69f5-4237-9190-012177145e10''"
Get-MgDirectoryRoleMember -DirectoryRoleId $role.Id -All'
    )
}
