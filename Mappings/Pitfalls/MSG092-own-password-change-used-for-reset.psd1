@{
    Id         = 'MSG092'
    Name       = 'own-password-change-used-for-reset'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This call changes the signed-in person''s own password and needs the present one. To reset another account use Update-MgUser -PasswordProfile.'
    Happens    = 'The service asks for CurrentPassword, or refuses access.'
    Why        = 'Update-MgUserPassword is the user''s own change. Administrators write passwordProfile of the user, which needs a role and User-PasswordProfile.ReadWrite.All.'
    Instead    = 'Update-MgUser -UserId $upn -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/user-changepassword'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1382'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3289'
    )
    Detect     = @{
        Detector  = 'incomplete-call'
        Command   = 'Update-MgUserPassword', 'Update-MgBetaUserPassword'
        Parameter = 'CurrentPassword'
        Body      = 'BodyParameter'
        Rewrite   = @{
            Command = @{ 'Update-MgUserPassword' = 'Update-MgUser'; 'Update-MgBetaUserPassword' = 'Update-MgBetaUser' }
            Keep    = 'UserId'
            Gather  = @{
                Into    = 'PasswordProfile'
                Keys    = @{ NewPassword = 'Password' }
                Default = @{ ForceChangePasswordNextSignIn = '$true' }
            }
        }
    }
    Match      = @(
        'Update-MgUserPassword -UserId $upn -NewPassword $secret'
        '$params = @{ newPassword = $secret }
Update-MgUserPassword -UserId $upn -BodyParameter $params'
    )
    NoMatch    = @(
        'Update-MgUserPassword -UserId $me -CurrentPassword $old -NewPassword $secret'
        'Update-MgUserPassword -UserId $me -BodyParameter $body'
    )
}
