@{
    Cmdlet     = 'Set-MsolUser'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Update-MgUser changes the same properties under their Graph names; values that are cleared, per-user MFA and revoked sessions need a request of their own.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoluser?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
        'https://learn.microsoft.com/graph/api/user-update'
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2087'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId', 'UserPrincipalName')
    Scopes     = @('User.ReadWrite.All')
    Role       = 'User Administrator'

    Holes = @{
        User = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { $UserPrincipalName } }
        )
        # Graph keeps both password switches in one string: the one that is not changed has to be read and written back
        PresentPolicies = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { (Get-MgUser -UserId $ObjectId -Property PasswordPolicies).PasswordPolicies } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { (Get-MgUser -UserId $UserPrincipalName -Property PasswordPolicies).PasswordPolicies } }
        )
    }

    Frames = @(
        @{
            Id   = 'update'
            Code = { Update-MgUser -UserId $User }
            OnlyWhenContributed = $true
            More = @(
                @{ Id = 'patch'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri (patch-uri 'v1.0/users/{User}') -Body $Body }; Scopes = 'User.ReadWrite.All' }
                @{ Id = 'mfa'; Code = { Update-MgBetaUserAuthenticationRequirement -UserId $User } }
                @{ Id = 'reset-methods'; Code = { Reset-UserMfaMethod -UserId $User } }
                @{ Id = 'revoke'; Code = { $null = Revoke-MgUserSignInSession -UserId $User } }
            )
        }
    )

    Parameters = @{
        UserPrincipalName = @{ Used = $true }
        ObjectId          = @{ Used = $true }
        DisplayName       = @{ Argument = 'DisplayName' }
        FirstName = @{
            Argument       = 'GivenName'
            WhenEmpty      = @{ To = 'patch'; Key = 'givenName'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'givenName'; Value = { if ($FirstName) { $FirstName } else { $null } }; Level = 'review' }
        }
        LastName = @{
            Argument       = 'Surname'
            WhenEmpty      = @{ To = 'patch'; Key = 'surname'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'surname'; Value = { if ($LastName) { $LastName } else { $null } }; Level = 'review' }
        }
        Title = @{
            Argument       = 'JobTitle'
            WhenEmpty      = @{ To = 'patch'; Key = 'jobTitle'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'jobTitle'; Value = { if ($Title) { $Title } else { $null } }; Level = 'review' }
        }
        Department = @{
            Argument       = 'Department'
            WhenEmpty      = @{ To = 'patch'; Key = 'department'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'department'; Value = { if ($Department) { $Department } else { $null } }; Level = 'review' }
        }
        Office = @{
            Argument       = 'OfficeLocation'
            WhenEmpty      = @{ To = 'patch'; Key = 'officeLocation'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'officeLocation'; Value = { if ($Office) { $Office } else { $null } }; Level = 'review' }
        }
        MobilePhone = @{
            Argument       = 'MobilePhone'
            WhenEmpty      = @{ To = 'patch'; Key = 'mobilePhone'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'mobilePhone'; Value = { if ($MobilePhone) { $MobilePhone } else { $null } }; Level = 'review' }
        }
        Fax = @{
            Argument       = 'FaxNumber'
            WhenEmpty      = @{ To = 'patch'; Key = 'faxNumber'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'faxNumber'; Value = { if ($Fax) { $Fax } else { $null } }; Level = 'review' }
        }
        StreetAddress = @{
            Argument       = 'StreetAddress'
            WhenEmpty      = @{ To = 'patch'; Key = 'streetAddress'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'streetAddress'; Value = { if ($StreetAddress) { $StreetAddress } else { $null } }; Level = 'review' }
        }
        City = @{
            Argument       = 'City'
            WhenEmpty      = @{ To = 'patch'; Key = 'city'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'city'; Value = { if ($City) { $City } else { $null } }; Level = 'review' }
        }
        State = @{
            Argument       = 'State'
            WhenEmpty      = @{ To = 'patch'; Key = 'state'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'state'; Value = { if ($State) { $State } else { $null } }; Level = 'review' }
        }
        PostalCode = @{
            Argument       = 'PostalCode'
            WhenEmpty      = @{ To = 'patch'; Key = 'postalCode'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'postalCode'; Value = { if ($PostalCode) { $PostalCode } else { $null } }; Level = 'review' }
        }
        Country = @{
            Argument       = 'Country'
            WhenEmpty      = @{ To = 'patch'; Key = 'country'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'country'; Value = { if ($Country) { $Country } else { $null } }; Level = 'review' }
        }
        PreferredLanguage = @{
            Argument       = 'PreferredLanguage'
            WhenEmpty      = @{ To = 'patch'; Key = 'preferredLanguage'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'preferredLanguage'; Value = { if ($PreferredLanguage) { $PreferredLanguage } else { $null } }; Level = 'review' }
        }
        PreferredDataLocation = @{
            Argument       = 'PreferredDataLocation'
            WhenEmpty      = @{ To = 'patch'; Key = 'preferredDataLocation'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'preferredDataLocation'; Value = { if ($PreferredDataLocation) { $PreferredDataLocation } else { $null } }; Level = 'review' }
        }
        ImmutableId = @{
            Argument       = 'OnPremisesImmutableId'
            WhenEmpty      = @{ To = 'patch'; Key = 'onPremisesImmutableId'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'onPremisesImmutableId'; Value = { if ($ImmutableId) { $ImmutableId } else { $null } }; Level = 'review' }
        }
        UsageLocation = @{
            Argument  = 'UsageLocation'
            WhenEmpty = @{ Manual = 'Graph cannot clear the usage location: give the country that applies, or leave it.'; Finding = 'MSG314' }
        }
        PhoneNumber = @{
            Argument       = 'BusinessPhones'
            Value          = { array $PhoneNumber }
            WhenEmpty      = @{ To = 'patch'; Key = 'businessPhones'; Value = { @() } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'businessPhones'; Value = { @(if ($PhoneNumber) { $PhoneNumber }) }; Level = 'review' }
        }
        AlternateEmailAddresses = @{
            Argument       = 'OtherMails'
            WhenEmpty      = @{ To = 'patch'; Key = 'otherMails'; Value = { @() } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'otherMails'; Value = { @($AlternateEmailAddresses | Where-Object { $_ }) }; Level = 'review' }
        }
        AlternateMobilePhones = @{ Manual = 'Graph has no list of alternate mobile phones. If the number served MFA, register it with New-MgUserAuthenticationPhoneMethod -PhoneType alternateMobile.'; Finding = 'MSG306' }

        # a switch with a value: the opposite of BlockCredential
        BlockCredential = @{ Argument = 'AccountEnabled'; Value = { not $BlockCredential }; Switch = $true }

        UserType = @{ Cases = @(
            @{ When = 'is:Viral', 'is:Other'; Manual = 'Graph knows users of type Member and Guest only.'; Finding = 'MSG313' }
            @{ When = 'given'; Argument = 'UserType'; Same = 'Member', 'Guest' }
        ) }

        PasswordNeverExpires = @{ Cases = @(
            @{ When = @{ PasswordNeverExpires = 'true'; StrongPasswordRequired = 'true' }; Argument = 'PasswordPolicies'; Value = { 'DisablePasswordExpiration' } }
            @{ When = @{ PasswordNeverExpires = 'true'; StrongPasswordRequired = 'false' }; Argument = 'PasswordPolicies'; Value = { 'DisablePasswordExpiration, DisableStrongPassword' } }
            @{ When = @{ PasswordNeverExpires = 'false'; StrongPasswordRequired = 'true' }; Argument = 'PasswordPolicies'; Value = { 'None' } }
            @{ When = @{ PasswordNeverExpires = 'false'; StrongPasswordRequired = 'false' }; Argument = 'PasswordPolicies'; Value = { 'DisableStrongPassword' } }
            @{
                When     = @{ PasswordNeverExpires = 'given'; StrongPasswordRequired = 'given' }
                Argument = 'PasswordPolicies'
                Value    = { if ($PasswordNeverExpires) { if ($StrongPasswordRequired) { 'DisablePasswordExpiration' } else { 'DisablePasswordExpiration, DisableStrongPassword' } } elseif ($StrongPasswordRequired) { 'None' } else { 'DisableStrongPassword' } }
            }
            @{
                When     = 'true'
                Argument = 'PasswordPolicies'
                Value    = { if ($PresentPolicies -match 'DisableStrongPassword') { 'DisablePasswordExpiration, DisableStrongPassword' } else { 'DisablePasswordExpiration' } }
            }
            @{
                When     = 'false'
                Argument = 'PasswordPolicies'
                Value    = { if ($PresentPolicies -match 'DisableStrongPassword') { 'DisableStrongPassword' } else { 'None' } }
            }
            @{
                When     = 'given'
                Argument = 'PasswordPolicies'
                Value    = { if ($PresentPolicies -match 'DisableStrongPassword') { if ($PasswordNeverExpires) { 'DisablePasswordExpiration, DisableStrongPassword' } else { 'DisableStrongPassword' } } elseif ($PasswordNeverExpires) { 'DisablePasswordExpiration' } else { 'None' } }
            }
        ) }
        StrongPasswordRequired = @{ Cases = @(
            @{ When = @{ StrongPasswordRequired = 'given'; PasswordNeverExpires = 'given' }; Used = $true }
            @{
                When     = 'true'
                Argument = 'PasswordPolicies'
                Value    = { if ($PresentPolicies -match 'DisablePasswordExpiration') { 'DisablePasswordExpiration' } else { 'None' } }
            }
            @{
                When     = 'false'
                Argument = 'PasswordPolicies'
                Value    = { if ($PresentPolicies -match 'DisablePasswordExpiration') { 'DisablePasswordExpiration, DisableStrongPassword' } else { 'DisableStrongPassword' } }
            }
            @{
                When     = 'given'
                Argument = 'PasswordPolicies'
                Value    = { if ($PresentPolicies -match 'DisablePasswordExpiration') { if ($StrongPasswordRequired) { 'DisablePasswordExpiration' } else { 'DisablePasswordExpiration, DisableStrongPassword' } } elseif ($StrongPasswordRequired) { 'None' } else { 'DisableStrongPassword' } }
            }
        ) }

        # the state of the requirement object; an empty list means disabled
        StrongAuthenticationRequirements = @{
            To        = 'mfa'
            Argument  = 'PerUserMfaState'
            Value     = { mfa-state $StrongAuthenticationRequirements }
            WhenEmpty = @{ To = 'mfa'; Argument = 'PerUserMfaState'; Value = { 'disabled' }; Scopes = 'Policy.ReadWrite.AuthenticationMethod'; Level = 'review' }
            Scopes    = 'Policy.ReadWrite.AuthenticationMethod'
            Level     = 'review'
            Reason    = 'Per-user MFA is set through the beta endpoint; the role Authentication Policy Administrator is needed. RememberDevicesNotIssuedBefore has no counterpart: remembered devices stay remembered.'
        }
        StrongAuthenticationMethods = @{
            Manual    = 'Set the default method by name: Update-MgBetaUserAuthenticationSignInPreference -UserId ... -UserPreferredMethodForSecondaryAuthentication sms (was OneWaySMS), voiceMobile (TwoWayVoiceMobile), voiceAlternateMobile (TwoWayVoiceAlternateMobile), voiceOffice (TwoWayVoiceOffice), push (PhoneAppNotification) or oath (PhoneAppOTP). Methods are registered one by one, phones with New-MgUserAuthenticationPhoneMethod.'
            Finding   = 'MSG309'
            WhenEmpty = @{
                To     = 'reset-methods'
                Used   = $true
                Helper = 'reset-user-mfa-method'
                Scopes = 'UserAuthenticationMethod.ReadWrite.All'
                Level  = 'review'
                Reason = 'There is no single call that makes a user register again: phones, Authenticator apps and software tokens are removed one by one; keys, Windows Hello and the like stay, as before.'
            }
        }
        StsRefreshTokensValidFrom = @{
            To      = 'revoke'
            Used    = $true
            Scopes  = 'User.RevokeSessions.All'
            Level   = 'review'
            Finding = 'MSG308'
            Reason  = 'Revoke-MgUserSignInSession ends all sessions as of now; another date than now cannot be set.'
        }
        LastPasswordChangeTimestamp = @{ Drop = $true; Level = 'review'; Finding = 'MSG307' }
        SoftDeletionTimestamp       = @{ Drop = $true; Level = 'review'; Finding = 'MSG307' }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{
            Before = 'Set-MsolUser -UserPrincipalName $upn -Title ''Buyer'' -UsageLocation NL'
            After  = 'Update-MgUser -UserId $upn -JobTitle ''Buyer'' -UsageLocation NL'
        }
        @{
            Before = 'Set-MsolUser -ObjectId $id -BlockCredential $true'
            After  = 'Update-MgUser -UserId $id -AccountEnabled:$false'
        }
        @{
            Before = 'Set-MsolUser -UserPrincipalName $upn -BlockCredential $block'
            After  = 'Update-MgUser -UserId $upn -AccountEnabled:(-not $block)'
        }
        @{
            Before = 'Set-MsolUser -UserPrincipalName $upn -PhoneNumber '''' -Office $null'
            After  = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($upn))" -Body @{ businessPhones = @(); officeLocation = $null }'
        }
        @{
            Before = 'Set-MsolUser -UserPrincipalName $upn -PasswordNeverExpires $true -StrongPasswordRequired $false'
            After  = 'Update-MgUser -UserId $upn -PasswordPolicies ''DisablePasswordExpiration, DisableStrongPassword'''
        }
        @{
            Before = 'Set-MsolUser -UserPrincipalName $upn -PasswordNeverExpires $false'
            After  = 'Update-MgUser -UserId $upn -PasswordPolicies $(if ((Get-MgUser -UserId $upn -Property PasswordPolicies).PasswordPolicies -match ''DisableStrongPassword'') { ''DisableStrongPassword'' } else { ''None'' })'
        }
        @{
            Before = 'Get-MsolUser -All -Department Sales | Set-MsolUser -City Utrecht'
            After  = 'Get-MgUser -All -Filter "department eq ''Sales''" | ForEach-Object { Update-MgUser -UserId $_.Id -City Utrecht }'
        }
        @{
            Before = 'Set-MsolUser -UserPrincipalName scanner@contoso.com -StrongAuthenticationRequirements @()'
            After  = 'Update-MgBetaUserAuthenticationRequirement -UserId scanner@contoso.com -PerUserMfaState ''disabled'''
        }
        @{
            Before = '$auth = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$auth.RelyingParty = ''*''
$auth.State = ''Enabled''
Set-MsolUser -UserPrincipalName $upn -StrongAuthenticationRequirements @($auth)'
            After  = 'Update-MgBetaUserAuthenticationRequirement -UserId $upn -PerUserMfaState ''enabled'''
        }
        @{
            Before = 'Set-MsolUser -UserPrincipalName $upn -StsRefreshTokensValidFrom (Get-Date)'
            After  = '$null = Revoke-MgUserSignInSession -UserId $upn'
        }
    )
}
