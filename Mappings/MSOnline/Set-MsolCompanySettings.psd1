@{
    Cmdlet     = 'Set-MsolCompanySettings'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'The settings are members of the authorization policy now; only what is given is changed.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msolcompanysettings?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/authorizationpolicy-update'
        'https://learn.microsoft.com/graph/api/resources/authorizationpolicy'
        'https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions'
        'https://learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.signins/update-mgpolicyauthorizationpolicy'
    )
    Confidence = 'documented'
    Scopes     = @('Policy.ReadWrite.Authorization')
    Role       = 'Privileged Role Administrator'

    Holes = @{
        Granted = @( @{ Value = { (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned } } )
    }

    Frames = @(
        @{
            Id   = 'policy'
            Code = { Update-MgPolicyAuthorizationPolicy }
            OnlyWhenContributed = $true
            More = @(
                @{ Id = 'location'; Code = { Update-MgOrganization -OrganizationId (Get-MgOrganization).Id }; Scopes = 'Organization.ReadWrite.All' }
                @{ Id = 'location-cleared'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/organization/$((Get-MgOrganization).Id)" -Body $Body }; Scopes = 'Organization.ReadWrite.All' }
            )
        }
    )

    Parameters = @{
        # this one is about administrators, not about the password reset that users have
        SelfServePasswordResetEnabled = @{ Argument = 'AllowedToUseSSPR'; Switch = $true; WhenEmpty = @{ Drop = $true } }
        AllowAdHocSubscriptions       = @{ Argument = 'AllowedToSignUpEmailBasedSubscriptions'; Switch = $true; WhenEmpty = @{ Drop = $true } }
        AllowEmailVerifiedUsers       = @{ Argument = 'AllowEmailVerifiedUsersToJoinOrganization'; Switch = $true; WhenEmpty = @{ Drop = $true } }

        UsersPermissionToCreateGroupsEnabled   = @{ Body = 'DefaultUserRolePermissions'; Key = 'AllowedToCreateSecurityGroups'; WhenEmpty = @{ Drop = $true } }
        UsersPermissionToCreateLOBAppsEnabled  = @{ Body = 'DefaultUserRolePermissions'; Key = 'AllowedToCreateApps'; WhenEmpty = @{ Drop = $true } }
        UsersPermissionToReadOtherUsersEnabled = @{
            Body      = 'DefaultUserRolePermissions'
            Key       = 'AllowedToReadOtherUsers'
            Finding   = 'MSG584'
            WhenEmpty = @{ Drop = $true }
        }

        # a list of policies; those for resources that people own (ManagePermissionGrantsForOwnedResource.*) have to stay
        UsersPermissionToUserConsentToAppEnabled = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{
                When   = 'false'
                Body   = 'DefaultUserRolePermissions'
                Key    = 'PermissionGrantPoliciesAssigned'
                Value  = { @($Granted | Where-Object { $_ -and $_ -notlike 'ManagePermissionGrantsForSelf.*' }) }
                Level  = 'review'
                Reason = 'The switch became a list of consent policies: those that let users consent for themselves are taken out, the others stay.'
            }
            @{
                When    = 'true'
                Body    = 'DefaultUserRolePermissions'
                Key     = 'PermissionGrantPoliciesAssigned'
                Before  = { $grantPolicies = @($Granted | Where-Object { $_ }) }
                Value   = { $grantPolicies + @(if (-not ($grantPolicies -like 'ManagePermissionGrantsForSelf.*')) { 'ManagePermissionGrantsForSelf.microsoft-user-default-legacy' }) }
                Level   = 'review'
                Finding = 'MSG585'
                Reason  = 'The switch became a list of consent policies: microsoft-user-default-legacy lets users consent as widely as before.'
            }
            @{
                When    = 'given'
                Body    = 'DefaultUserRolePermissions'
                Key     = 'PermissionGrantPoliciesAssigned'
                Before  = { $grantPolicies = @($Granted | Where-Object { $_ }) }
                Value   = { @(if (-not $UsersPermissionToUserConsentToAppEnabled) { $grantPolicies -notlike 'ManagePermissionGrantsForSelf.*' } elseif ($grantPolicies -like 'ManagePermissionGrantsForSelf.*') { $grantPolicies } else { $grantPolicies + 'ManagePermissionGrantsForSelf.microsoft-user-default-legacy' }) }
                Level   = 'review'
                Finding = 'MSG585'
                Reason  = 'The switch became a list of consent policies: those that let users consent for themselves are taken out, or microsoft-user-default-legacy is added.'
            }
        ) }

        DefaultUsageLocation = @{
            To        = 'location'
            Argument  = 'DefaultUsageLocation'
            Level     = 'review'
            Reason    = 'The cmdlet has the parameter, but the page on updating an organization does not name the property: read it back after the first run.'
            WhenEmpty = @{ To = 'location-cleared'; Key = 'defaultUsageLocation'; Value = { $null } }
        }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Set-MsolCompanySettings -UsersPermissionToCreateGroupsEnabled $false -AllowAdHocSubscriptions $false'; After = 'Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ AllowedToCreateSecurityGroups = $false } -AllowedToSignUpEmailBasedSubscriptions:$false' }
        @{ Before = 'Set-MsolCompanySettings -SelfServePasswordResetEnabled $enabled -UsersPermissionToCreateLOBAppsEnabled $enabled'; After = 'Update-MgPolicyAuthorizationPolicy -AllowedToUseSSPR:$enabled -DefaultUserRolePermissions @{ AllowedToCreateApps = $enabled }' }
        @{ Before = 'Set-MsolCompanySettings -UsersPermissionToUserConsentToAppEnabled $false'; After = 'Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ PermissionGrantPoliciesAssigned = @((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned | Where-Object { $_ -and $_ -notlike ''ManagePermissionGrantsForSelf.*'' }) }' }
        @{ Before = 'Set-MsolCompanySettings -UsersPermissionToUserConsentToAppEnabled $true'; After = '$grantPolicies = @((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned | Where-Object { $_ })
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ PermissionGrantPoliciesAssigned = $grantPolicies + @(if (-not ($grantPolicies -like ''ManagePermissionGrantsForSelf.*'')) { ''ManagePermissionGrantsForSelf.microsoft-user-default-legacy'' }) }' }
        @{ Before = 'Set-MsolCompanySettings -UsersPermissionToUserConsentToAppEnabled $allowed -DefaultUsageLocation NL'; After = '$grantPolicies = @((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned | Where-Object { $_ })
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ PermissionGrantPoliciesAssigned = @(if (-not $allowed) { $grantPolicies -notlike ''ManagePermissionGrantsForSelf.*'' } elseif ($grantPolicies -like ''ManagePermissionGrantsForSelf.*'') { $grantPolicies } else { $grantPolicies + ''ManagePermissionGrantsForSelf.microsoft-user-default-legacy'' }) }
Update-MgOrganization -OrganizationId (Get-MgOrganization).Id -DefaultUsageLocation NL' }
    )
}
