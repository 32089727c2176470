# Per-user MFA: on for everybody in the list, off for service accounts
Connect-MgGraph -Scopes 'Policy.ReadWrite.AuthenticationMethod' -NoWelcome
foreach ($user in Import-Csv .\mfa-users.csv) {
    Update-MgBetaUserAuthenticationRequirement -UserId $user.UserPrincipalName -PerUserMfaState 'enabled'
}
# accounts that only machines use
'svc-scan@contoso.com', 'svc-print@contoso.com' | ForEach-Object {
    Update-MgBetaUserAuthenticationRequirement -UserId $_ -PerUserMfaState 'disabled'
}
