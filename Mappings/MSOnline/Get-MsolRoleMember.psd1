@{
    Cmdlet     = 'Get-MsolRoleMember'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Members of a role are its assignments for the whole tenant; the holder of each is read along with it. Groups are left out, as MSOnline did.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.governance/get-mgrolemanagementdirectoryroleassignment'
        'https://learn.microsoft.com/graph/api/resources/unifiedroleassignment'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolrolemember'
    )
    Confidence = 'documented'
    Result     = 'RoleMember'
    Scopes     = @('RoleManagement.Read.Directory')
    Role       = 'Directory Readers'
    Frames     = @(
        @{ Id = 'users'; When = @{ MemberObjectTypes = 'is:User' }; Findings = @('MSG460')
           Code = { Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleObjectId:raw}''') -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' } } }
        @{ Id = 'groups'; When = @{ MemberObjectTypes = 'is:Group' }
           Code = { Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleObjectId:raw}''') -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group' } } }
        @{ Id = 'service-principals'; When = @{ MemberObjectTypes = 'is:ServicePrincipal' }
           Code = { Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleObjectId:raw}''') -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.servicePrincipal' } } }
        @{ Id = 'types'; When = @{ MemberObjectTypes = 'given' }
           Code = { Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleObjectId:raw}''') -ExpandProperty principal -All | Where-Object DirectoryScopeId -eq '/' } }
        @{ Id = 'list'; Findings = @('MSG460')
           Code = { Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleObjectId:raw}''') -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } } }
    )
    Parameters = @{
        RoleObjectId      = @{ Used = $true }
        MemberObjectTypes = @{ Cases = @(
            @{ When = 'is:User', 'is:Group', 'is:ServicePrincipal'; Used = $true }
            @{ When = 'given'; Stage = { Where-Object { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal' }[$_.Principal.AdditionalProperties['@odata.type']] -in $MemberObjectTypes } } }
        ) }
        # beginning of the display name or of the address, as MSOnline searched
        SearchString      = @{ Scopes = 'Application.Read.All', 'User.ReadBasic.All'
                               Stage = { Where-Object { $_.Principal.AdditionalProperties['displayName'] -like "$SearchString*" -or $_.Principal.AdditionalProperties['userPrincipalName'] -like "$SearchString*" } } }
        # what is picked after reading must not be limited while reading
        MaxResults        = @{ Stage = { Select-Object -First $MaxResults } }
        All               = @{ Drop = $true }
        TenantId          = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$role = Get-MsolRole -RoleName ''Company Administrator''
Get-MsolRoleMember -RoleObjectId $role.ObjectId | Select-Object DisplayName, EmailAddress'
           After  = '$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId ''62e90394-69f5-4237-9190-012177145e10''
Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$($role.Id)''" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq ''/'' -and $_.Principal.AdditionalProperties[''@odata.type''] -ne ''#microsoft.graph.group'' } | Select-Object @{ n = ''DisplayName''; e = { $_.Principal.AdditionalProperties[''displayName''] } }, @{ n = ''EmailAddress''; e = { $_.Principal.AdditionalProperties[''userPrincipalName''] } }' }
        @{ Before = 'Get-MsolRoleMember -RoleObjectId $id -MemberObjectTypes User -All | Where-Object { -not $_.IsLicensed } | ForEach-Object { $_.EmailAddress }'
           After  = 'Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$id''" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq ''/'' -and $_.Principal.AdditionalProperties[''@odata.type''] -eq ''#microsoft.graph.user'' } | Where-Object { -not ($_.Principal.AdditionalProperties[''@odata.type''] -eq ''#microsoft.graph.user'' -and (Get-MgUser -UserId $_.PrincipalId -Property AssignedLicenses).AssignedLicenses.Count -gt 0) } | ForEach-Object { $_.Principal.AdditionalProperties[''userPrincipalName''] }' }
        @{ Before = '$ids = (Get-MsolRoleMember -RoleObjectId $id -MaxResults 10).ObjectId'
           After  = '$ids = (Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$id''" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq ''/'' -and $_.Principal.AdditionalProperties[''@odata.type''] -ne ''#microsoft.graph.group'' } | Select-Object -First 10).PrincipalId' }
    )
}
