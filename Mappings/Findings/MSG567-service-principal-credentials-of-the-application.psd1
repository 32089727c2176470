@{
    Id       = 'MSG567'
    Name     = 'service-principal-credentials-of-the-application'
    Severity = 'warning'
    Message  = 'The credentials of an application of your own belong to the application: read KeyCredentials and PasswordCredentials of Get-MgApplication. Those of a service principal are KeyCredentials and PasswordCredentials of Get-MgServicePrincipal.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/application'
}
