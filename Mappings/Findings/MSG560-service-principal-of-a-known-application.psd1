@{
    Id       = 'MSG560'
    Name     = 'service-principal-of-a-known-application'
    Severity = 'warning'
    Message  = 'Graph chooses application ids itself: with -AppId it makes the service principal of an application that exists already, of Microsoft or another tenant. For an application of your own leave -AppPrincipalId out.'
    Help     = 'https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals'
}
