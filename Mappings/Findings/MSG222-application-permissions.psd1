@{
    Id       = 'MSG222'
    Name     = 'application-permissions'
    Severity = 'warning'
    Message  = 'Running without a person needs an app registration with a certificate, or a managed identity, and these application permissions, consented by an administrator: {permissions}.'
    Help     = 'With app-only sign-in there is no -Scopes; the permissions are granted to the application beforehand. https://learn.microsoft.com/powershell/microsoftgraph/app-only'
}
