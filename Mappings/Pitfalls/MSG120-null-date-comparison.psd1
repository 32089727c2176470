@{
    Id         = 'MSG120'
    Name       = 'null-date-comparison'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'An empty date counts as before every date, so objects without one match too. Ask first whether there is a date.'
    Happens    = 'New accounts, accounts without data and, if the property was not asked for, all accounts count as inactive.'
    Why        = 'The dates of MSOnline were filled; those of Graph are often empty.'
    Instead    = 'Get-MgUser -All -Property Id, SignInActivity | Where-Object { $_.SignInActivity.LastSignInDateTime -and $_.SignInActivity.LastSignInDateTime -lt $limit }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/signinactivity'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{
        Detector = 'empty-date-compared'
        Property = 'LastSignInDateTime', 'LastNonInteractiveSignInDateTime', 'LastSuccessfulSignInDateTime', 'LastPasswordChangeDateTime',
            'OnPremisesLastSyncDateTime', 'ApproximateLastSignInDateTime'
    }
    Match      = @(
        'Get-MgUser -All -Property Id, SignInActivity | Where-Object { $_.SignInActivity.LastSignInDateTime -lt (Get-Date).AddDays(-90) }'
        'Get-MgDevice -All | Where-Object ApproximateLastSignInDateTime -lt $limit'
        'foreach ($user in Get-MgUser -All -Property Id, LastPasswordChangeDateTime) { if ($limit -gt $user.LastPasswordChangeDateTime) { $user.Id } }'
    )
    NoMatch    = @(
        'Get-MgUser -All -Property Id, SignInActivity | Where-Object { $_.SignInActivity.LastSignInDateTime -and $_.SignInActivity.LastSignInDateTime -lt $limit }'
        'Get-MgUser -All -Property Id, SignInActivity | Where-Object { $_.SignInActivity.LastSignInDateTime -gt $limit }'
        '$rows | Where-Object { $_.LastSignInDateTime -lt $limit }'
    )
}
