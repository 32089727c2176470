@{
    Id       = 'MSG566'
    Name     = 'service-principal-with-credential'
    Severity = 'warning'
    Message  = 'The credential belongs to an application of your own, but -AppPrincipalId names one that exists. Make the service principal first, then add the credential to it.'
    Help     = 'https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals'
}
