@{
    Id       = 'MSG600'
    Name     = 'renamed-user-password'
    Severity = 'warning'
    Message  = 'Set-MsolUserPrincipalName returned a password when a user left a federated domain; Update-MgUser returns nothing and makes no password.'
    Help     = 'Set one in the same call: Update-MgUser -UserId $old -UserPrincipalName $new -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }.'
}
