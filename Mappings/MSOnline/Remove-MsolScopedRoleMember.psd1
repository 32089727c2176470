@{
    Cmdlet     = 'Remove-MsolScopedRoleMember'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'The assignment for the administrative unit is looked up and removed. When there is none the removal fails for want of an id, as the old call failed.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/unifiedroleassignment-delete'
        'https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.governance/remove-mgrolemanagementdirectoryroleassignment'
        'https://learn.microsoft.com/graph/api/resources/unifiedroleassignment'
        'https://learn.microsoft.com/entra/identity/role-based-access-control/manage-roles-portal'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolscopedrolemember'
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
        # the last command does the work: -ErrorAction belongs to it
        @{ Id = 'remove'
           Before = { $assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleObjectId:raw}'' and principalId eq ''{Member:raw}'' and directoryScopeId eq ''/administrativeUnits/{AdministrativeUnitObjectId:raw}''') }
           Code   = { Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id } }
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
        @{ Before = 'Remove-MsolScopedRoleMember -RoleObjectId $roleId -AdministrativeUnitObjectId $unitId -RoleMemberUserPrincipalName $upn'
           After  = '$assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$roleId'' and principalId eq ''$((Get-MgUser -UserId $upn).Id)'' and directoryScopeId eq ''/administrativeUnits/$unitId''"
Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id' }
    )
}
