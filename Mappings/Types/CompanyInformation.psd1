@{
    Type  = 'CompanyInformation'
    Graph = 'organization'
    Sources = @('https://learn.microsoft.com/graph/api/resources/organization', 'https://learn.microsoft.com/graph/api/resources/authorizationpolicy')
    Properties = @{
        ObjectId                        = @{ Name = 'Id' }
        DisplayName                     = @{ Name = 'DisplayName' }
        InitialDomain                   = @{ Value = { ($_.VerifiedDomains | Where-Object IsInitial).Name } }
        Street                          = @{ Name = 'Street' }
        City                            = @{ Name = 'City' }
        State                           = @{ Name = 'State' }
        PostalCode                      = @{ Name = 'PostalCode' }
        Country                         = @{ Name = 'Country' }
        CountryLetterCode               = @{ Name = 'CountryLetterCode' }
        PreferredLanguage               = @{ Name = 'PreferredLanguage' }
        TelephoneNumber                 = @{ Value = { @($_.BusinessPhones)[0] } }
        TechnicalNotificationEmails     = @{ Name = 'TechnicalNotificationMails' }
        MarketingNotificationEmails     = @{ Name = 'MarketingNotificationEmails' }
        SecurityComplianceNotificationEmails = @{ Name = 'SecurityComplianceNotificationMails' }
        SecurityComplianceNotificationPhones = @{ Name = 'SecurityComplianceNotificationPhones' }
        WhenCreated                     = @{ Name = 'CreatedDateTime' }
        DefaultUsageLocation            = @{ Name = 'DefaultUsageLocation'; Level = 'review'; Reason = 'Whether the service returns it without being asked is not documented.' }

        # empty in Graph when the tenant never synchronized
        DirectorySynchronizationEnabled = @{ Value = { [bool]$_.OnPremisesSyncEnabled }; True = { $_.OnPremisesSyncEnabled }; False = { -not $_.OnPremisesSyncEnabled } }
        DirectorySynchronizationStatus  = @{ Value = { if ($_.OnPremisesSyncEnabled) { 'Enabled' } else { 'Disabled' } }
                                             Equals = @{ Enabled = { $_.OnPremisesSyncEnabled }; Disabled = { -not $_.OnPremisesSyncEnabled } }
                                             Never = 'PendingEnabled', 'PendingDisabled', 'Other'
                                             Level = 'review'; Finding = 'MSG432'; Reason = 'The pending states are not visible in Graph.' }
        LastDirSyncTime                 = @{ Name = 'OnPremisesLastSyncDateTime' }
        PasswordSynchronizationEnabled  = @{ Value = { [bool](Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled }; Scopes = 'OnPremDirectorySynchronization.Read.All'
                                             Level = 'review'; Reason = 'A request of its own, for a signed-in person only: there is no application permission for it.' }
        LastPasswordSyncTime            = @{ Value = { (Get-MgBetaOrganization).OnPremisesLastPasswordSyncDateTime }; Level = 'review'; Finding = 'MSG431'; Reason = 'Only the beta version of Graph has it.' }
        DirSyncServiceAccount           = @{ Value = { (Get-MgUser -Filter "displayName eq 'On-Premises Directory Synchronization Service Account'" -Top 1).UserPrincipalName }; Scopes = 'User.ReadBasic.All'
                                             Level = 'review'; Finding = 'MSG410'; Reason = 'The account is found by its usual display name; newer versions of Entra Connect use an application instead.' }
        DirSyncClientMachineName        = @{ Manual = 'Graph does not tell the server that synchronizes.'; Finding = 'MSG411' }
        DirSyncClientVersion            = @{ Manual = 'Graph does not tell the version of the synchronization client.'; Finding = 'MSG412' }
        DirSyncApplicationType          = @{ Manual = 'Graph does not tell which application synchronizes.'; Finding = 'MSG413' }
        DirSyncAnchorAttribute          = @{ Manual = 'Graph does not tell the source anchor attribute.'; Finding = 'MSG414' }

        # settings of the authorization policy
        SelfServePasswordResetEnabled            = @{ Value = { (Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr }; Scopes = 'Policy.Read.All'; Level = 'review'; Reason = 'A setting of the authorization policy, a request of its own.' }
        UsersPermissionToCreateGroupsEnabled     = @{ Value = { (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateSecurityGroups }; Scopes = 'Policy.Read.All'; Level = 'review'; Reason = 'A setting of the authorization policy, a request of its own.' }
        UsersPermissionToCreateLOBAppsEnabled    = @{ Value = { (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateApps }; Scopes = 'Policy.Read.All'; Level = 'review'; Reason = 'A setting of the authorization policy, a request of its own.' }
        UsersPermissionToReadOtherUsersEnabled   = @{ Value = { (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToReadOtherUsers }; Scopes = 'Policy.Read.All'; Level = 'review'; Reason = 'A setting of the authorization policy, a request of its own.' }
        UsersPermissionToUserConsentToAppEnabled = @{ Value = { [bool]((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned -like 'ManagePermissionGrantsForSelf.*') }; Scopes = 'Policy.Read.All'
                                                      Level = 'review'; Reason = 'The Boolean became a list of policies that say what users may consent to.' }
        AllowAdHocSubscriptions                  = @{ Value = { (Get-MgPolicyAuthorizationPolicy).AllowedToSignUpEmailBasedSubscriptions }; Scopes = 'Policy.Read.All'; Level = 'review'; Reason = 'A setting of the authorization policy, a request of its own.' }
        AllowEmailVerifiedUsers                  = @{ Value = { (Get-MgPolicyAuthorizationPolicy).AllowEmailVerifiedUsersToJoinOrganization }; Scopes = 'Policy.Read.All'; Level = 'review'; Reason = 'A setting of the authorization policy, a request of its own.' }

        # partners
        CompanyType                     = @{
            Value  = { if ($_.PartnerTenantType) { $_.PartnerTenantType } else { 'CompanyTenant' } }
            Equals = @{ CompanyTenant = { -not $_.PartnerTenantType }; SupportPartnerTenant = { $_.PartnerTenantType -in 'breadthPartner', 'breadthPartnerDelegatedAdmin' } }
            Words  = @{ MicrosoftSupportTenant = 'microsoftSupport'; SyndicatePartnerTenant = 'syndicatePartner'; ResellerPartnerTenant = 'resellerPartnerDelegatedAdmin'; ValueAddedResellerPartnerTenant = 'valueAddedResellerPartnerDelegatedAdmin' }
            Level  = 'review'; Finding = 'MSG428'; Reason = 'The words of partner tenants changed, and which stands for which is inferred.'
        }
        DapEnabled                      = @{ Value = { $_.PartnerTenantType -like '*DelegatedAdmin' }; Level = 'review'; Finding = 'MSG429'; Reason = 'Concluded from the kind of partner tenant.' }

        MultipleDataLocationsForServicesEnabled = @{ Value = { [bool](Get-MgBetaOrganization).IsMultipleDataLocationsForServicesEnabled }; Level = 'review'; Finding = 'MSG430'; Reason = 'Only the beta version of Graph has it.' }
        AuthorizedServiceInstances      = @{ Manual = 'Graph names the services of a tenant (AssignedPlans), not their instances.'; Finding = 'MSG415' }
        ServiceInformation              = @{ Manual = 'Graph has no such property; AssignedPlans and ProvisionedPlans name the services.'; Finding = 'MSG416' }
        ServiceInstanceInformation      = @{ Manual = 'Graph has no such property; AssignedPlans and ProvisionedPlans name the services.'; Finding = 'MSG417' }
        AuthorizedServices              = @{ Manual = 'Graph has no such property.'; Finding = 'MSG418' }
        RmsViralSignUpEnabled           = @{ Manual = 'Graph has no such setting.'; Finding = 'MSG419' }
        ReleaseTrack                    = @{ Manual = 'The release preference is a setting of the Microsoft 365 admin center.'; Finding = 'MSG420' }
        ReplicationScope                = @{ Manual = 'Graph does not tell the region code; CountryLetterCode is the country.'; Finding = 'MSG421' }
        CompassEnabled                  = @{ Manual = 'Graph has no such property.'; Finding = 'MSG422' }
        PortalSettings                  = @{ Manual = 'Graph has no such property.'; Finding = 'MSG423' }
        CompanyTags                     = @{ Manual = 'Graph has no such property.'; Finding = 'MSG424' }
        CompanyDeletionStartTime        = @{ Manual = 'Graph has no such property.'; Finding = 'MSG425' }
        SubscriptionProvisioningLimited = @{ Manual = 'Graph has no such property.'; Finding = 'MSG426' }
        UIExtensibilityUris             = @{ Manual = 'Graph has no such property.'; Finding = 'MSG427' }
        ExtensionData                   = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
