@{
    # an assignment of a role, with the holder in Principal; the keys of AdditionalProperties are case-sensitive
    Type    = 'RoleMember'
    Graph   = 'unifiedRoleAssignment'
    Sources = @(
        'https://learn.microsoft.com/graph/api/resources/unifiedroleassignment'
        'https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments'
    )
    Properties = @{
        ObjectId       = @{ Name = 'PrincipalId' }
        DisplayName    = @{ Value = { $_.Principal.AdditionalProperties['displayName'] }; Scopes = 'Application.Read.All', 'User.ReadBasic.All' }
        # user principal name of a user, nothing for a service principal
        EmailAddress   = @{ Value = { $_.Principal.AdditionalProperties['userPrincipalName'] }; Scopes = 'Application.Read.All', 'User.ReadBasic.All' }
        RoleMemberType = @{
            Value  = { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal' }[$_.Principal.AdditionalProperties['@odata.type']] }
            Equals = @{
                User             = { $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' }
                Group            = { $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group' }
                ServicePrincipal = { $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.servicePrincipal' }
            }
            Never  = 'Other'
        }
        IsLicensed      = @{ Value = { $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' -and (Get-MgUser -UserId $_.PrincipalId -Property AssignedLicenses).AssignedLicenses.Count -gt 0 }
                             Scopes = 'User.Read.All'; Level = 'review'; Finding = 'MSG217'; Reason = 'The licence state is not on the role member: one more request for each.' }
        LastDirSyncTime = @{ Value = { if ($_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user') { (Get-MgUser -UserId $_.PrincipalId -Property OnPremisesLastSyncDateTime).OnPremisesLastSyncDateTime } }
                             Scopes = 'User.Read.All'; Level = 'review'; Finding = 'MSG217'; Reason = 'The time is not on the role member: one more request for each.' }
        StrongAuthenticationRequirements = @{
            Type   = 'StrongAuthenticationRequirement'
            Value  = { @(if ($_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user') { Get-MgBetaUserAuthenticationRequirement -UserId $_.PrincipalId | Where-Object { $_.PerUserMfaState -ne 'disabled' } }) }
            Scopes = 'Policy.Read.All'
            Level  = 'review'
            Finding = 'MSG217'
            Reason = 'The per-user MFA state costs a request for each user and comes from the beta endpoint; it is written in lower case (enabled, enforced).'
        }
        OverallProvisioningStatus = @{ Manual = 'Members of a role do not carry the state of their services: read AssignedPlans of the user.'; Finding = 'MSG462' }
        ValidationStatus          = @{ Manual = 'Members of a role do not carry their errors: read ServiceProvisioningErrors of the user.'; Finding = 'MSG463' }
        ExtensionData             = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
