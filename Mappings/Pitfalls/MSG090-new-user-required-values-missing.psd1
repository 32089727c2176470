@{
    Id         = 'MSG090'
    Name       = 'new-user-required-values-missing'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'A new user needs DisplayName, UserPrincipalName, MailNickname, AccountEnabled and PasswordProfile, and a mail nickname without @ or blanks. Add what is missing.'
    Happens    = 'The service answers that mailNickname, accountEnabled or passwordProfile is required but missing.'
    Why        = 'New-MsolUser needed two values and made up the rest, the password too.'
    Instead    = 'New-MgUser -DisplayName ''Test User'' -UserPrincipalName $upn -AccountEnabled -MailNickname ($upn -split ''@'')[0] -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/230'
        'https://learn.microsoft.com/graph/api/user-post-users'
    )
    Detect     = @(
        @{
            Detector  = 'incomplete-call'
            Command   = 'New-MgUser', 'New-MgBetaUser'
            Parameter = 'DisplayName', 'UserPrincipalName', 'MailNickname', 'AccountEnabled', 'PasswordProfile'
            Body      = 'BodyParameter'
            Unneeded  = @{ OnPremisesImmutableId = 'PasswordProfile' }      # federated users need no password
            Fix       = @{
                Add = @{
                    AccountEnabled = '-AccountEnabled'
                    MailNickname = '-MailNickname ({UserPrincipalName} -split ''@'')[0]'
                }
            }
        }
        @{
            Detector = 'written-value'
            Command  = 'New-MgUser', 'New-MgBetaUser'
            Property = 'MailNickname'
            Body     = 'BodyParameter'
            Value    = 'text:*@*', 'text:* *'
        }
    )
    Match      = @(
        'New-MgUser -DisplayName ''Test User'' -UserPrincipalName $upn -UsageLocation US'
        'New-MgUser -DisplayName ''Test User'' -UserPrincipalName $upn -PasswordProfile $profile'
        '$params = @{ displayName = ''Test User''; userPrincipalName = $upn; accountEnabled = $true; mailNickname = ''test user''; passwordProfile = $profile }
New-MgUser -BodyParameter $params'
    )
    NoMatch    = @(
        'New-MgUser -DisplayName ''Test User'' -UserPrincipalName $upn -MailNickname test -AccountEnabled:$false -PasswordProfile $profile'
        'New-MgUser -DisplayName $name -UserPrincipalName $upn -MailNickname $nick -AccountEnabled -OnPremisesImmutableId $anchor'
        'New-MgUser @params'
        'New-MgUser -BodyParameter $body'
    )
}
