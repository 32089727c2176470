@{
    Id         = 'MSG047'
    Name       = 'sts-refresh-tokens-valid-from'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Sessions cannot be ended by writing this date: the property is read-only, and it is called SignInSessionsValidFromDateTime. Call Revoke-MgUserSignInSession.'
    Happens    = 'What is read is empty. What is written is refused or ignored, and the tokens stay valid although the script reports success.'
    Why        = 'Graph changes the date only by an action.'
    Instead    = '$null = Revoke-MgUserSignInSession -UserId $upn'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/user-revokesigninsessions'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @(
        @{
            Detector = 'unknown-property'
            Type     = 'user'
            Property = 'StsRefreshTokensValidFrom'
            Rename   = @{ StsRefreshTokensValidFrom = 'SignInSessionsValidFromDateTime' }
        }
        @{
            Detector  = 'unknown-parameter'
            Command   = '*-MgUser', '*-MgBetaUser'
            Parameter = 'StsRefreshTokensValidFrom', 'RefreshTokensValidFromDateTime'
        }
        @{
            Detector  = 'ineffective-parameter'
            Command   = 'Update-MgUser', 'Update-MgBetaUser'
            Parameter = 'SignInSessionsValidFromDateTime', 'RefreshTokensValidFromDateTime', 'StsRefreshTokensValidFrom'
            Body      = 'BodyParameter'
            Fix       = @{ Text = 'Revoke-MgUserSignInSession'; Keep = 'UserId' }
        }
    )
    Match      = @(
        '$user = Get-MgUser -UserId $upn
$user.StsRefreshTokensValidFrom'
        'Update-MgUser -UserId $upn -SignInSessionsValidFromDateTime (Get-Date)'
        'Update-MgUser -UserId $upn -BodyParameter @{ signInSessionsValidFromDateTime = (Get-Date) }'
    )
    NoMatch    = @(
        '$null = Revoke-MgUserSignInSession -UserId $upn'
        '(Get-MgUser -UserId $upn -Property SignInSessionsValidFromDateTime).SignInSessionsValidFromDateTime'
    )
}
