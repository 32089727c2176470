@{
    # an assignment of a role for one administrative unit, with the holder in Principal
    Type    = 'RoleScopedMember'
    Graph   = 'unifiedRoleAssignment'
    Sources = @(
        'https://learn.microsoft.com/graph/api/resources/unifiedroleassignment'
        'https://learn.microsoft.com/entra/identity/role-based-access-control/manage-roles-portal'
    )
    Properties = @{
        ObjectId                   = @{ Name = 'PrincipalId' }
        DisplayName                = @{ Value = { $_.Principal.AdditionalProperties['displayName'] }; Scopes = 'Application.Read.All', 'User.ReadBasic.All' }
        UserPrincipalName          = @{ Value = { $_.Principal.AdditionalProperties['userPrincipalName'] }; Scopes = 'Application.Read.All', 'User.ReadBasic.All' }
        # /administrativeUnits/id
        AdministrativeUnitObjectId = @{ Value = { $_.DirectoryScopeId -replace '^/administrativeUnits/' } }
        ExtensionData              = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
