@{
    Id         = 'MSG091'
    Name       = 'generated-password-expected-in-output'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Graph makes no password and never returns one, so this is empty. Make the password in the script, keep it in a variable and give it with PasswordProfile.'
    Happens    = 'An empty password is printed, stored or mailed.'
    Why        = 'New-MsolUser and Set-MsolUserPassword returned the password that they had made.'
    Instead    = '$password = New-RandomPassword
$new = New-MgUser -DisplayName $name -UserPrincipalName $upn -MailNickname $nick -AccountEnabled -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/msonline/new-msoluser'
        'https://learn.microsoft.com/graph/api/user-post-users'
    )
    Detect     = @{
        Detector = 'result-member'
        Command  = 'New-MgUser', 'New-MgBetaUser', 'Update-MgUser', 'Update-MgBetaUser'
        Member   = 'Password', 'NewPassword'
        Under    = 'PasswordProfile'
    }
    Match      = @(
        '$new = New-MgUser @params
Send-Password -To $manager -Password $new.Password'
        '$new = New-MgUser -BodyParameter $body
"$($new.UserPrincipalName);$($new.PasswordProfile.Password)" | Add-Content new.csv'
    )
    NoMatch    = @(
        '$result = Reset-MgUserAuthenticationMethodPassword -UserId $id -AuthenticationMethodId $method
$result.NewPassword'
        '$new = New-MgUser @params
$params.PasswordProfile.Password'
    )
}
