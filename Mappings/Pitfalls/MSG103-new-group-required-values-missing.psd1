@{
    Id         = 'MSG103'
    Name       = 'new-group-required-values-missing'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'A new group needs DisplayName, MailNickname, MailEnabled and SecurityEnabled. Add what is missing, -MailEnabled:$false for a security group.'
    Happens    = 'The service answers: A value is required for property mailNickname, or mailEnabled.'
    Why        = 'New-MsolGroup made a security group of a name alone.'
    Instead    = 'New-MgGroup -DisplayName ''IT'' -MailNickname ''it'' -SecurityEnabled -MailEnabled:$false'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/group-post-groups'
    )
    Detect     = @{
        Detector  = 'incomplete-call'
        Command   = 'New-MgGroup', 'New-MgBetaGroup'
        Parameter = 'DisplayName', 'MailNickname', 'MailEnabled', 'SecurityEnabled'
        Body      = 'BodyParameter'
        Fix       = @{
            Unless = 'GroupTypes'
            Add    = @{ MailEnabled = '-MailEnabled:$false'; MailNickname = '-MailNickname ({DisplayName} -replace ''[^A-Za-z0-9._-]'')' }
        }
    }
    Match      = @(
        'New-MgGroup -DisplayName ''IT'' -SecurityEnabled'
        'New-MgGroup -DisplayName $name -MailNickname it -SecurityEnabled'
        'New-MgGroup -BodyParameter @{ displayName = ''IT''; securityEnabled = $true }'
    )
    NoMatch    = @(
        'New-MgGroup -DisplayName ''IT'' -MailNickname it -SecurityEnabled -MailEnabled:$false'
        '$params = @{ displayName = ''IT''; mailNickname = ''it''; mailEnabled = $true; securityEnabled = $false; groupTypes = @(''Unified'') }
New-MgGroup -BodyParameter $params'
        'New-MgGroup @params'
    )
}
