@{
    Cmdlet     = 'New-MsolUser'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'New-MgUser creates the user; mail nickname, AccountEnabled and a password profile have to be given, and a licence is assigned with a second call.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/new-msoluser?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/new-mguser'
        'https://learn.microsoft.com/graph/api/user-post-users'
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    Result     = 'UserExtended'
    Scopes     = @('User.ReadWrite.All')
    Role       = 'User Administrator'

    Holes = @{
        # the options of the assigned SKU are the whole entry: SKU and plans that are off
        AddedLicenses = @(
            @{ When = @{ LicenseOptions = 'same-sku:LicenseAssignment' }; Value = { $LicenseOptions } }
            @{
                When  = @{ LicenseOptions = 'given' }
                Value = { @($LicenseOptions | Where-Object { $_ }) + @((sku-entries $LicenseAssignment) | Where-Object { $_.SkuId -notin @($LicenseOptions).SkuId }) }
            }
            @{ Value = { sku-entries $LicenseAssignment } }
        )
        SetPassword = @(
            @{ When = @{ Password = 'absent', 'empty', 'maybe-empty' }; Value = { $initialPassword } }
            @{ Value = { $Password } }
        )
    }

    Frames = @(
        @{
            Id      = 'create-licensed'
            When    = @{ LicenseAssignment = 'constant' }
            Result  = 'LicensedUser'
            # MSOnline returned the password with the user
            Carried = @( @{ Property = 'Password'; Stage = { Add-Member -NotePropertyName Password -NotePropertyValue $SetPassword -PassThru }; Answers = 'MSG343' } )
            Code = { New-MgUser -MailNickname (upn-prefix $UserPrincipalName) }
            More = @(
                @{ Id = 'license'; Code = { $null = Set-MgUserLicense -UserId $Result.Id -AddLicenses $AddedLicenses -RemoveLicenses @() } }
                @{ Id = 'mfa'; Code = { Update-MgBetaUserAuthenticationRequirement -UserId $Result.Id } }
            )
        }
        @{
            Id      = 'create'
            # MSOnline returned the password with the user
            Carried = @( @{ Property = 'Password'; Stage = { Add-Member -NotePropertyName Password -NotePropertyValue $SetPassword -PassThru }; Answers = 'MSG343' } )
            Code = { New-MgUser -MailNickname (upn-prefix $UserPrincipalName) }
            More = @(
                @{ Id = 'license'; Code = { $null = Set-MgUserLicense -UserId $Result.Id -AddLicenses $AddedLicenses -RemoveLicenses @() } }
                @{ Id = 'mfa'; Code = { Update-MgBetaUserAuthenticationRequirement -UserId $Result.Id } }
            )
        }
    )

    Parameters = @{
        UserPrincipalName = @{ Argument = 'UserPrincipalName' }
        DisplayName       = @{ Argument = 'DisplayName' }
        FirstName = @{ Argument = 'GivenName'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'GivenName'; OmitWhenEmpty = $true } }
        LastName = @{ Argument = 'Surname'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'Surname'; OmitWhenEmpty = $true } }
        Title = @{ Argument = 'JobTitle'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'JobTitle'; OmitWhenEmpty = $true } }
        Department = @{ Argument = 'Department'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'Department'; OmitWhenEmpty = $true } }
        Office = @{ Argument = 'OfficeLocation'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'OfficeLocation'; OmitWhenEmpty = $true } }
        MobilePhone = @{ Argument = 'MobilePhone'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'MobilePhone'; OmitWhenEmpty = $true } }
        Fax = @{ Argument = 'FaxNumber'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'FaxNumber'; OmitWhenEmpty = $true } }
        StreetAddress = @{ Argument = 'StreetAddress'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'StreetAddress'; OmitWhenEmpty = $true } }
        City = @{ Argument = 'City'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'City'; OmitWhenEmpty = $true } }
        State = @{ Argument = 'State'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'State'; OmitWhenEmpty = $true } }
        PostalCode = @{ Argument = 'PostalCode'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'PostalCode'; OmitWhenEmpty = $true } }
        Country = @{ Argument = 'Country'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'Country'; OmitWhenEmpty = $true } }
        PreferredLanguage = @{ Argument = 'PreferredLanguage'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'PreferredLanguage'; OmitWhenEmpty = $true } }
        PreferredDataLocation = @{ Argument = 'PreferredDataLocation'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'PreferredDataLocation'; OmitWhenEmpty = $true } }
        ImmutableId = @{ Argument = 'OnPremisesImmutableId'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'OnPremisesImmutableId'; OmitWhenEmpty = $true } }
        UsageLocation = @{ Argument = 'UsageLocation'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'UsageLocation'; OmitWhenEmpty = $true } }
        PhoneNumber = @{
            Argument       = 'BusinessPhones'
            Value          = { array $PhoneNumber }
            WhenEmpty      = @{ Drop = $true }
            WhenMaybeEmpty = @{ Argument = 'BusinessPhones'; Value = { array $PhoneNumber }; OmitWhenEmpty = $true }
        }
        AlternateEmailAddresses = @{
            Argument       = 'OtherMails'
            WhenEmpty      = @{ Drop = $true }
            WhenMaybeEmpty = @{ Argument = 'OtherMails'; Value = { array $AlternateEmailAddresses }; OmitWhenEmpty = $true }
        }
        AlternateMobilePhones = @{ Manual = 'Graph has no list of alternate mobile phones. If the number served MFA, register it with New-MgUserAuthenticationPhoneMethod -PhoneType alternateMobile.'; Finding = 'MSG306' }

        # Graph has to be told that the account is enabled
        BlockCredential = @{ Cases = @(
            @{ When = 'absent'; Argument = 'AccountEnabled'; Value = { $true }; Switch = $true }
            @{ When = 'given'; Argument = 'AccountEnabled'; Value = { not $BlockCredential }; Switch = $true }
        ) }

        # MSOnline made a password when none was given; Graph does not
        Password = @{ Cases = @(
            @{
                When   = 'absent', 'empty'
                Before = { $initialPassword = New-RandomPassword }
                Helper = 'new-random-password'
                Body   = 'PasswordProfile'
                Key    = 'Password'
                Value  = { $initialPassword }
                Level  = 'review'
                Reason = 'MSOnline made a random password and returned it with the user; the script makes it itself now.'
                Finding = 'MSG343'
            }
            @{
                When   = 'maybe-empty'
                Before = { $initialPassword = if ($Password) { $Password } else { New-RandomPassword } }
                Helper = 'new-random-password'
                Body   = 'PasswordProfile'
                Key    = 'Password'
                Value  = { $initialPassword }
                Level  = 'review'
                Reason = 'MSOnline made a random password for an empty one; the script does so itself now.'
            }
            @{ When = 'given'; Body = 'PasswordProfile'; Key = 'Password' }
        ) }
        ForceChangePassword = @{ Cases = @(
            @{ When = 'absent'; Body = 'PasswordProfile'; Key = 'ForceChangePasswordNextSignIn'; Value = { $true } }
            @{ When = 'given'; Body = 'PasswordProfile'; Key = 'ForceChangePasswordNextSignIn' }
        ) }
        PasswordNeverExpires = @{ Cases = @(
            @{ When = @{ PasswordNeverExpires = 'true'; StrongPasswordRequired = 'false' }; Argument = 'PasswordPolicies'; Value = { 'DisablePasswordExpiration, DisableStrongPassword' } }
            @{ When = @{ PasswordNeverExpires = 'true'; StrongPasswordRequired = 'absent', 'true' }; Argument = 'PasswordPolicies'; Value = { 'DisablePasswordExpiration' } }
            @{ When = @{ PasswordNeverExpires = 'false'; StrongPasswordRequired = 'absent', 'true' }; Drop = $true }
            @{ When = @{ PasswordNeverExpires = 'false'; StrongPasswordRequired = 'false' }; Argument = 'PasswordPolicies'; Value = { 'DisableStrongPassword' } }
            @{ When = @{ PasswordNeverExpires = 'given'; StrongPasswordRequired = 'absent', 'true' }; Argument = 'PasswordPolicies'; Value = { if ($PasswordNeverExpires) { 'DisablePasswordExpiration' } else { 'None' } } }
            @{
                When     = 'given'
                Argument = 'PasswordPolicies'
                Value    = { if ($PasswordNeverExpires) { if ($StrongPasswordRequired) { 'DisablePasswordExpiration' } else { 'DisablePasswordExpiration, DisableStrongPassword' } } elseif ($StrongPasswordRequired) { 'None' } else { 'DisableStrongPassword' } }
            }
        ) }
        StrongPasswordRequired = @{ Cases = @(
            @{ When = @{ StrongPasswordRequired = 'given'; PasswordNeverExpires = 'given' }; Used = $true }
            @{ When = 'true'; Drop = $true }
            @{ When = 'false'; Argument = 'PasswordPolicies'; Value = { 'DisableStrongPassword' } }
            @{ When = 'given'; Argument = 'PasswordPolicies'; Value = { if ($StrongPasswordRequired) { 'None' } else { 'DisableStrongPassword' } } }
        ) }
        UserType = @{ Cases = @(
            @{ When = 'is:Viral', 'is:Other'; Manual = 'Graph knows users of type Member and Guest only.'; Finding = 'MSG313' }
            @{ When = 'given'; Argument = 'UserType'; Same = 'Member', 'Guest' }
        ) }

        LicenseAssignment = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{
                When   = @{ LicenseAssignment = 'given'; LicenseOptions = 'same-sku:LicenseAssignment' }
                To     = 'license'
                Used   = $true
                Scopes = 'LicenseAssignment.ReadWrite.All', 'LicenseAssignment.Read.All'
            }
            @{
                When   = @{ LicenseAssignment = 'given'; LicenseOptions = 'given' }
                To     = 'license'
                Used   = $true
                Scopes = 'LicenseAssignment.ReadWrite.All', 'LicenseAssignment.Read.All'
                Level  = 'review'
                Reason = 'Options replace the entry of their own SKU; SKUs without options are added with all plans on.'
            }
            @{
                When   = 'given'
                To     = 'license'
                Used   = $true
                Scopes = 'LicenseAssignment.ReadWrite.All', 'LicenseAssignment.Read.All'
            }
        ) }
        LicenseOptions = @{ Cases = @(
            @{ When = @{ LicenseOptions = 'given'; LicenseAssignment = 'given' }; Used = $true }
            # options without a licence had no effect on a new user
            @{ When = 'given'; Drop = $true; Level = 'review' }
        ) }

        StrongAuthenticationRequirements = @{
            To        = 'mfa'
            Argument  = 'PerUserMfaState'
            Value     = { mfa-state $StrongAuthenticationRequirements }
            WhenEmpty = @{ Drop = $true }
            Scopes    = 'Policy.ReadWrite.AuthenticationMethod'
            Level     = 'review'
            Reason    = 'Per-user MFA is set after the user exists, through the beta endpoint; the role Authentication Policy Administrator is needed.'
        }
        StrongAuthenticationMethods = @{
            Manual    = 'Methods cannot be given with a new user in Graph: register a number with New-MgUserAuthenticationPhoneMethod.'
            Finding   = 'MSG309'
            WhenEmpty = @{ Drop = $true }
        }
        LastPasswordChangeTimestamp = @{ Drop = $true; Level = 'review'; Finding = 'MSG307' }
        SoftDeletionTimestamp       = @{ Drop = $true; Level = 'review'; Finding = 'MSG307' }
        StsRefreshTokensValidFrom   = @{ Drop = $true; Level = 'review'; Finding = 'MSG307' }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{
            Before = '$new = New-MsolUser -UserPrincipalName $upn -DisplayName $name -FirstName $first -Password $secret -ForceChangePassword $false
$new.ObjectId'
            After  = '$new = New-MgUser -UserPrincipalName $upn -DisplayName $name -GivenName $first -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $false } -MailNickname ($upn -split ''@'')[0] -AccountEnabled
$new.Id'
        }
        @{
            Before = '$new = New-MsolUser -UserPrincipalName $upn -DisplayName $name
Write-Host $new.Password'
            After  = 'function New-RandomPassword {
    param ([int] $Length = 16)
    $kinds = ''abcdefghijkmnpqrstuvwxyz'', ''ABCDEFGHJKLMNPQRSTUVWXYZ'', ''23456789'', ''!#%+-=?@_''
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $bytes = New-Object byte[] 4
    $characters = foreach ($position in 0..($Length - 1)) {
        $from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
        $random.GetBytes($bytes)
        $from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
    }
    -join ($characters | Sort-Object { Get-Random })
}

$initialPassword = New-RandomPassword
$new = New-MgUser -UserPrincipalName $upn -DisplayName $name -MailNickname ($upn -split ''@'')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true }
Write-Host $initialPassword'
        }
        @{
            Before = '$new = New-MsolUser -UserPrincipalName user1@contoso.com -DisplayName ''User One'' -UsageLocation NL -Password $secret -LicenseAssignment contoso:ENTERPRISEPACK'
            After  = '$new = New-MgUser -UserPrincipalName user1@contoso.com -DisplayName ''User One'' -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ''user1'' -AccountEnabled
$null = Set-MgUserLicense -UserId $new.Id -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''ENTERPRISEPACK'').SkuId } -RemoveLicenses @()'
        }
    )
}
