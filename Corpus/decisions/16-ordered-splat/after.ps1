# New account for a contractor
$new = [ordered]@{
    UserPrincipalName   = 'lee.external@contoso.com'
    DisplayName         = 'Lee (external)'
    GivenName           = 'Lee'
    Surname            = 'External'
    UsageLocation       = 'DE'
    PasswordProfile            = @{ Password = $initial; ForceChangePasswordNextSignIn = $true }
}
$created = New-MgUser @new -MailNickname 'lee.external' -AccountEnabled
Write-Host "Created $($created.UserPrincipalName) as $($created.Id)"
