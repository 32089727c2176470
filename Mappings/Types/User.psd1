@{
    Type  = 'User'
    Graph = 'user'

    # what a table of such objects shows
    Shown = @('DisplayName', 'UserPrincipalName', 'Mail')

    Sources = @('https://learn.microsoft.com/graph/api/resources/user')
    Properties = @{
        # names
        ObjectId              = @{ Name = 'Id' }
        UserPrincipalName     = @{ Name = 'UserPrincipalName' }
        SignInName            = @{ Name = 'UserPrincipalName'; Level = 'review'; Reason = 'SignInName was the user principal name except for local accounts of B2C tenants, which Graph keeps in Identities.' }
        DisplayName           = @{ Name = 'DisplayName' }
        FirstName             = @{ Name = 'GivenName' }
        LastName              = @{ Name = 'Surname' }
        UserType              = @{ Name = 'UserType'; Same = 'Member', 'Guest'; Never = 'Other', 'Viral' }

        # work and address
        Title                 = @{ Name = 'JobTitle' }
        Department            = @{ Name = 'Department' }
        Office                = @{ Name = 'OfficeLocation' }
        StreetAddress         = @{ Name = 'StreetAddress' }
        City                  = @{ Name = 'City' }
        State                 = @{ Name = 'State' }
        PostalCode            = @{ Name = 'PostalCode' }
        Country               = @{ Name = 'Country' }
        UsageLocation         = @{ Name = 'UsageLocation' }
        PreferredLanguage     = @{ Name = 'PreferredLanguage' }
        PreferredDataLocation = @{ Name = 'PreferredDataLocation' }

        # phones and addresses; Graph keeps the office phone in a collection of at most one number
        # @() because a user that was not found has no list
        PhoneNumber             = @{ Value = { @($_.BusinessPhones)[0] } }
        MobilePhone             = @{ Name = 'MobilePhone' }
        Fax                     = @{ Name = 'FaxNumber' }
        AlternateMobilePhones   = @{ Manual = 'Graph has no list of alternate mobile phones. If it served MFA, the number is an authentication phone method of type alternateMobile.'; Finding = 'MSG306' }
        AlternateEmailAddresses = @{ Name = 'OtherMails' }
        ProxyAddresses          = @{ Name = 'ProxyAddresses' }

        # -eq $false and not -not: a property that was not asked for is empty, and so is that of a user that was not found;
        # "not empty" would be true
        BlockCredential = @{
            Value = { $_.AccountEnabled -eq $false }
            True  = { $_.AccountEnabled -eq $false }
            False = { $_.AccountEnabled -eq $true }
        }

        # password
        PasswordNeverExpires = @{
            Value = { $_.PasswordPolicies -match 'DisablePasswordExpiration' }
            True  = { $_.PasswordPolicies -match 'DisablePasswordExpiration' }
            False = { $_.PasswordPolicies -notmatch 'DisablePasswordExpiration' }
        }
        StrongPasswordRequired = @{
            Value = { $_.PasswordPolicies -notmatch 'DisableStrongPassword' }
            True  = { $_.PasswordPolicies -notmatch 'DisableStrongPassword' }
            False = { $_.PasswordPolicies -match 'DisableStrongPassword' }
        }
        LastPasswordChangeTimestamp = @{ Name = 'LastPasswordChangeDateTime' }
        StsRefreshTokensValidFrom   = @{ Name = 'SignInSessionsValidFromDateTime' }

        # dates and synchronization
        WhenCreated               = @{ Name = 'CreatedDateTime' }
        SoftDeletionTimestamp     = @{ Name = 'DeletedDateTime' }
        LastDirSyncTime           = @{ Name = 'OnPremisesLastSyncDateTime' }
        ImmutableId               = @{ Name = 'OnPremisesImmutableId' }
        DirSyncEnabled            = @{ Name = 'OnPremisesSyncEnabled'; Level = 'review'; Reason = 'OnPremisesSyncEnabled is empty, not false, for a user that was never synchronized: test with -eq $true or -ne $true.' }
        DirSyncProvisioningErrors = @{ Name = 'OnPremisesProvisioningErrors'; Type = 'DirSyncProvisioningError' }

        # licences
        IsLicensed = @{
            Value = { $_.AssignedLicenses.Count -gt 0 }
            True  = { $_.AssignedLicenses.Count -gt 0 }
            False = { $_.AssignedLicenses.Count -eq 0 }
        }
        Licenses = @{ Type = 'UserLicense'; Views = @(
            # on the user object, no further request
            @{
                Type  = 'AssignedLicense'
                For   = 'AccountSkuId', 'AccountSku', 'Count'
                Value = { $_.AssignedLicenses }
            }
            # one group for each SKU, as Licenses had one element for each; the user's id goes into every state, because it stands for "assigned directly"
            @{
                Type   = 'LicenseAssignmentStateGroup'
                For    = 'AccountSkuId', 'AccountSku', 'GroupsAssigningLicense', 'Count'
                Value  = { $_ | Select-Object -Property Id -ExpandProperty LicenseAssignmentStates -ErrorAction Ignore | Where-Object State -in 'Active', 'ActiveWithError' | Group-Object -Property SkuId }
                Reads  = 'LicenseAssignmentStates'
                Level  = 'review'
                Reason = 'Graph lists one state for each source of a licence: AssignedByGroup is the group, empty for a direct assignment. The states are grouped so that there is one element for each licence as before.'
            }
            # one request for each user
            @{
                Type   = 'LicenseDetail'
                For    = 'AccountSkuId', 'AccountSku', 'ServiceStatus', 'Count'
                Value  = { Get-MgUserLicenseDetail -UserId $_.Id }
                Scopes = 'LicenseAssignment.Read.All'
            }
            @{
                Type   = 'UserLicense'
                Value  = { Get-MgUserLicenseDetail -UserId $_.Id }
                Scopes = 'LicenseAssignment.Read.All'
            }
        ) }
        LicenseAssignmentDetails = @{
            Type   = 'LicenseAssignmentDetail'
            Value  = { $_ | Select-Object -Property Id -ExpandProperty LicenseAssignmentStates -ErrorAction Ignore | Group-Object -Property SkuId }
            Reads  = 'LicenseAssignmentStates'
            Level  = 'review'
            Reason = 'Graph lists one state for each source of a licence; they are grouped by SKU as before.'
        }
        IndirectLicenseErrors = @{
            Type   = 'IndirectLicenseError'
            Value  = { $_.LicenseAssignmentStates | Where-Object { $_.AssignedByGroup -and $_.State -in 'Error', 'ActiveWithError' } }
            Reads  = 'LicenseAssignmentStates'
        }
        LicenseReconciliationNeeded = @{
            Value   = { (Get-MgBetaUser -UserId $_.Id -Property IsLicenseReconciliationNeeded).IsLicenseReconciliationNeeded }
            Level   = 'review'
            Reason  = 'Only the beta endpoint has this property; it costs a request for each user.'
            Finding = 'MSG304'
        }

        # errors
        Errors = @{
            Name   = 'ServiceProvisioningErrors'
            Type   = 'ValidationError'
            Level  = 'review'
            Reason = 'ServiceProvisioningErrors is an empty collection, not $null, when there are none.'
        }
        ValidationStatus = @{
            Value   = { if ($_.ServiceProvisioningErrors.IsResolved -contains $false) { 'Error' } else { 'Healthy' } }
            Equals  = @{
                Error   = { $_.ServiceProvisioningErrors.IsResolved -contains $false }
                Healthy = { $_.ServiceProvisioningErrors.IsResolved -notcontains $false }
            }
            Never  = 'NotAvailable'
            Level   = 'review'
            Reason  = 'Graph has no summary: a user with an unresolved service provisioning error counts as Error. MSOnline''s checks were wider.'
            Finding = 'MSG303'
        }
        OverallProvisioningStatus = @{ Manual = 'Graph has no summary of the service plans'' state: look at ServicePlans.ProvisioningStatus of Get-MgUserLicenseDetail.'; Finding = 'MSG322' }

        # multi-factor authentication; the state is never missing in Graph, so "disabled" is left out to stay an empty list
        StrongAuthenticationRequirements = @{
            Type   = 'StrongAuthenticationRequirement'
            Value  = { @(Get-MgBetaUserAuthenticationRequirement -UserId $_.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }) }
            Scopes = 'Policy.Read.All'
            Level  = 'review'
            Reason = 'The per-user MFA state costs a request for each user and comes from the beta endpoint.'
        }
        StrongAuthenticationMethods = @{ Type = 'StrongAuthenticationMethod'; Views = @(
            # is anything registered?
            @{
                Type    = 'UserRegistrationDetails'
                For     = 'Exists'
                Helper  = 'mfa-registration'
                Value   = { @($mfaRegistration[$_.Id] | Where-Object IsMfaRegistered) }
                Scopes  = 'AuditLog.Read.All'
                Level   = 'review'
                Reason  = 'The registration report answers for all users at once, but leaves out disabled users and needs a P1 or P2 licence.'
                Finding = 'MSG310'
            }
            # how many: MSOnline counted a mobile phone twice, for messages and for calls
            @{
                Type    = 'RegisteredMethodName'
                For     = 'Count'
                Helper  = 'mfa-registration'
                Value   = { @($mfaRegistration[$_.Id].MethodsRegistered | ForEach-Object { if ($_ -eq 'mobilePhone') { 'message', 'call' } elseif ($_ -in 'alternateMobilePhone', 'officePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode') { $_ } }) }
                Scopes  = 'AuditLog.Read.All'
                Level   = 'review'
                Reason  = 'The registration report has one entry for a mobile phone where MSOnline had two (message and call), and newer methods that MSOnline never counted; disabled users are missing from it.'
                Finding = 'MSG310'
            }
            # names of all methods
            @{
                Type    = 'RegisteredMethodName'
                For     = 'MethodType', 'Count'
                Helper  = 'mfa-registration'
                Value   = { @($mfaRegistration[$_.Id].MethodsRegistered | Where-Object { $_ -in 'mobilePhone', 'alternateMobilePhone', 'officePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode' }) }
                Scopes  = 'AuditLog.Read.All'
                Level   = 'review'
                Reason  = 'The registration report has other words for the methods and one entry for a phone where MSOnline had two (message and call); disabled users are missing from it.'
                Finding = 'MSG310'
            }
            # the default method
            @{
                Type    = 'UserRegistrationDetails'
                For     = 'IsDefault', 'MethodType', 'Count'
                Helper  = 'mfa-registration'
                Value   = { @($mfaRegistration[$_.Id] | Where-Object IsMfaRegistered) }
                Scopes  = 'AuditLog.Read.All'
                Level   = 'review'
                Reason  = 'The registration report names the default method only, in other words than MSOnline; disabled users are missing from it.'
                Finding = 'MSG310'
            }
        ) }
        StrongAuthenticationUserDetails = @{ Type = 'StrongAuthenticationUserDetails'; Views = @(
            @{
                Type   = 'PhoneAuthenticationMethodList'
                For    = 'PhoneNumber', 'AlternativePhoneNumber', 'VoiceOnlyPhoneNumber', 'Count'
                Value  = { Get-MgUserAuthenticationPhoneMethod -UserId $_.Id }
                Scopes = 'UserAuthenticationMethod.Read.All'
                Level  = 'review'
                Reason = 'The numbers are authentication methods of the user now and cost a request for each user.'
            }
            @{
                Type   = 'EmailAuthenticationMethodList'
                For    = 'Email'
                Value  = { Get-MgUserAuthenticationEmailMethod -UserId $_.Id }
                Scopes = 'UserAuthenticationMethod.Read.All'
                Level  = 'review'
                Reason = 'The address for password reset is an authentication method of the user now and costs a request for each user.'
            }
            @{
                Type   = 'StrongAuthenticationUserDetails'
                Value  = { Get-MgUserAuthenticationMethod -UserId $_.Id }
                Scopes = 'UserAuthenticationMethod.Read.All'
                Level  = 'review'
                Reason = 'Numbers and address are authentication methods of the user now and cost a request for each user. The list also holds the password method, so it is never empty.'
            }
        ) }
        StrongAuthenticationPhoneAppDetails = @{
            Type   = 'StrongAuthenticationPhoneAppDetail'
            Value  = { Get-MgUserAuthenticationMicrosoftAuthenticatorMethod -UserId $_.Id }
            Scopes = 'UserAuthenticationMethod.Read.All'
            Level  = 'review'
            Reason = 'Registrations of the Authenticator app are authentication methods of the user now and cost a request for each user.'
        }
        StrongAuthenticationProofupTime = @{ Manual = 'Graph does not say until when a user has to register.'; Finding = 'MSG337' }

        # without counterpart
        AlternativeSecurityIds                = @{ Manual = 'Graph does not show these ids of a user; for guests and local accounts look at Identities.'; Finding = 'MSG336' }
        CloudExchangeRecipientDisplayType     = @{ Manual = 'This is an Exchange property: ask Get-EXORecipient for RecipientTypeDetails.'; Finding = 'MSG323' }
        MSExchRecipientTypeDetails            = @{ Manual = 'This is an Exchange property: ask Get-EXORecipient for RecipientTypeDetails.'; Finding = 'MSG324' }
        MSRtcSipDeploymentLocator             = @{ Manual = 'Graph has no on-premises Skype attributes of a user.'; Finding = 'MSG325' }
        MSRtcSipPrimaryUserAddress            = @{ Manual = 'Graph has no on-premises Skype attributes of a user; a SIP address may be found in ImAddresses.'; Finding = 'MSG326' }
        OathTokenMetadata                     = @{ Manual = 'Graph does not show hardware token data on the user.'; Finding = 'MSG327' }
        IsBlackberryUser                      = @{ Manual = 'The property was obsolete and has no counterpart.'; Finding = 'MSG328' }
        PasswordResetNotRequiredDuringActivate = @{ Manual = 'The activation flag of migrated users has no counterpart.'; Finding = 'MSG329' }
        PortalSettings                        = @{ Manual = 'Portal data of a user has no counterpart.'; Finding = 'MSG330' }
        ReleaseTrack                          = @{ Manual = 'The release track is set for people in the admin centre and has no counterpart in Graph.'; Finding = 'MSG331' }
        ServiceInformation                    = @{ Manual = 'The per-service XML of a user has no counterpart.'; Finding = 'MSG332' }
        UserLandingPageIdentifierForO365Shell = @{ Manual = 'The start page of the portal has no counterpart.'; Finding = 'MSG333' }
        UserThemeIdentifierForO365Shell       = @{ Manual = 'The theme of the portal has no counterpart.'; Finding = 'MSG334' }
        ExtensionData                         = @{ Manual = 'ExtensionData was a leftover of the old web service without content.'; Finding = 'MSG335' }
        Password = @{ Manual = 'Only New-MsolUser returned a password, for the user that it made.'; Finding = 'MSG640' }
        LiveId                                = @{ Manual = 'Graph does not show the Windows Live ID (PUID) of a user.'; Finding = 'MSG300' }
    }
}
