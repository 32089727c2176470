@{
    # a member of a role that is known to be a user
    Type    = 'RoleUser'
    Extends = 'RoleMember'
    Graph   = 'unifiedRoleAssignment'
    Properties = @{
        RoleMemberType  = @{ Value = { if ($_.PrincipalId) { 'User' } } }
        IsLicensed      = @{ Value = { (Get-MgUser -UserId $_.PrincipalId -Property AssignedLicenses).AssignedLicenses.Count -gt 0 }
                             Scopes = 'User.Read.All'; Level = 'review'; Finding = 'MSG217'; Reason = 'The licence state is not on the role member: one more request for each.' }
        LastDirSyncTime = @{ Value = { (Get-MgUser -UserId $_.PrincipalId -Property OnPremisesLastSyncDateTime).OnPremisesLastSyncDateTime }
                             Scopes = 'User.Read.All'; Level = 'review'; Finding = 'MSG217'; Reason = 'The time is not on the role member: one more request for each.' }
        StrongAuthenticationRequirements = @{
            Type    = 'StrongAuthenticationRequirement'
            Value   = { @(Get-MgBetaUserAuthenticationRequirement -UserId $_.PrincipalId | Where-Object { $_.PerUserMfaState -ne 'disabled' }) }
            Scopes  = 'Policy.Read.All'
            Level   = 'review'
            Finding = 'MSG217'
            Reason  = 'The per-user MFA state costs a request for each user and comes from the beta endpoint; it is written in lower case (enabled, enforced).'
        }
    }
}
