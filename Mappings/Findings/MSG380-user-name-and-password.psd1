@{
    Id       = 'MSG380'
    Name     = 'user-name-and-password'
    Severity = 'warning'
    Message  = 'Graph PowerShell cannot sign in with a user name and password; the sign-in window opens instead. When nobody is present use an app registration with a certificate, or a managed identity.'
    Help     = 'Do not pass the old credential to Connect-MgGraph: there -Credential is an alias of -ClientSecretCredential, and the password would be sent as the secret of an application. https://learn.microsoft.com/powershell/microsoftgraph/app-only'
}
