@{
    Cmdlet     = 'Add-MsolScopedRoleMember'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'A role for an administrative unit is a role assignment with that unit as its scope. It prints the assignment, which the old call did not.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.governance/new-mgrolemanagementdirectoryroleassignment'
        'https://learn.microsoft.com/graph/api/resources/unifiedroleassignment'
        'https://learn.microsoft.com/entra/identity/role-based-access-control/manage-roles-portal'
        'https://learn.microsoft.com/powershell/module/msonline/add-msolscopedrolemember'
    )
    Confidence = 'documented'
    Scopes     = @('RoleManagement.ReadWrite.Directory')
    Role       = 'Privileged Role Administrator'
    Holes      = @{
        Member = @(
            @{ When = @{ RoleMemberObjectId = 'given', 'pipeline' }; Value = { $RoleMemberObjectId } }
            @{ When = @{ RoleMemberUserPrincipalName = 'from:User.UserPrincipalName' }; Value = { (object-of $RoleMemberUserPrincipalName).Id } }
            @{ When = @{ RoleMemberUserPrincipalName = 'given', 'pipeline' }; Value = { (Get-MgUser -UserId $RoleMemberUserPrincipalName).Id } }
        )
    }
    Frames     = @(
        @{ Id = 'add'; Code = { $null = New-MgRoleManagementDirectoryRoleAssignment -DirectoryScopeId "/administrativeUnits/$AdministrativeUnitObjectId" -RoleDefinitionId $RoleObjectId -PrincipalId $Member } }
    )
    Parameters = @{
        RoleObjectId                = @{ Used = $true }
        AdministrativeUnitObjectId  = @{ Used = $true }
        RoleMemberObjectId          = @{ Used = $true }
        RoleMemberUserPrincipalName = @{ Cases = @(
            @{ When = 'from:User.UserPrincipalName'; Used = $true }
            @{ When = 'given'; Used = $true; Scopes = 'User.ReadBasic.All' }
        ) }
        TenantId                    = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Add-MsolScopedRoleMember -RoleObjectId $roleId -AdministrativeUnitObjectId $unitId -RoleMemberObjectId $userId'
           After  = '$null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId $roleId -DirectoryScopeId "/administrativeUnits/$unitId" -PrincipalId $userId' }
        @{ Before = '$unit = Get-MsolAdministrativeUnit -ObjectId $unitId
Add-MsolScopedRoleMember -RoleObjectId $roleId -AdministrativeUnitObjectId $unit.ObjectId -RoleMemberUserPrincipalName $upn'
           After  = '$unit = Get-MgDirectoryAdministrativeUnit -AdministrativeUnitId $unitId
$null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId $roleId -DirectoryScopeId "/administrativeUnits/$($unit.Id)" -PrincipalId (Get-MgUser -UserId $upn).Id' }
    )
}
