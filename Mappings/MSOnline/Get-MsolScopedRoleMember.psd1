@{
    Cmdlet     = 'Get-MsolScopedRoleMember'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'A role for an administrative unit is a role assignment with that unit as its scope; the role''s id stays the same.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.governance/get-mgrolemanagementdirectoryroleassignment'
        'https://learn.microsoft.com/graph/api/resources/unifiedroleassignment'
        'https://learn.microsoft.com/entra/identity/role-based-access-control/manage-roles-portal'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolscopedrolemember'
    )
    Confidence = 'documented'
    Result     = 'RoleScopedMember'
    Scopes     = @('RoleManagement.Read.Directory')
    Role       = 'Directory Readers'
    Frames     = @(
        @{ Id = 'unit'; When = @{ AdministrativeUnitObjectId = 'given' }
           Code = { Get-MgRoleManagementDirectoryRoleAssignment -ExpandProperty principal -All } }
        @{ Id = 'all-units'
           Code = { Get-MgRoleManagementDirectoryRoleAssignment -ExpandProperty principal -All | Where-Object DirectoryScopeId -like '/administrativeUnits/*' } }
    )
    Parameters = @{
        RoleObjectId               = @{ Filter = 'roleDefinitionId eq ''{RoleObjectId:raw}''' }
        AdministrativeUnitObjectId = @{ Filter = 'directoryScopeId eq ''/administrativeUnits/{AdministrativeUnitObjectId:raw}''' }
        MaxResults                 = @{ Stage = { Select-Object -First $MaxResults } }
        All                        = @{ Drop = $true }
        TenantId                   = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolScopedRoleMember -RoleObjectId $roleId -AdministrativeUnitObjectId $unitId | ForEach-Object { $_.UserPrincipalName }'
           After  = 'Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$roleId'' and directoryScopeId eq ''/administrativeUnits/$unitId''" -ExpandProperty principal -All | ForEach-Object { $_.Principal.AdditionalProperties[''userPrincipalName''] }' }
        @{ Before = 'Get-MsolScopedRoleMember -RoleObjectId $roleId -All | Select-Object ObjectId, AdministrativeUnitObjectId'
           After  = 'Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$roleId''" -ExpandProperty principal -All | Where-Object DirectoryScopeId -like ''/administrativeUnits/*'' | Select-Object @{ n = ''ObjectId''; e = ''PrincipalId'' }, @{ n = ''AdministrativeUnitObjectId''; e = { $_.DirectoryScopeId -replace ''^/administrativeUnits/'' } }' }
    )
}
