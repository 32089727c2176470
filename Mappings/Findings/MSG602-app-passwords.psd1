@{
    Id       = 'MSG602'
    Name     = 'app-passwords'
    Severity = 'warning'
    Message  = 'Graph neither lists nor deletes app passwords of users.'
    Help     = 'The Entra admin center deletes all of a user at once: Users, Per-user MFA, Manage user settings. App passwords work with per-user MFA only; with Conditional Access and modern authentication nobody needs them. https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords'
}
