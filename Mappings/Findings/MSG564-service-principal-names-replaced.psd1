@{
    Id       = 'MSG564'
    Name     = 'service-principal-names-replaced'
    Severity = 'warning'
    Message  = 'The list replaces all names. MSOnline kept the application id among them by itself; in Graph it has to be in the list.'
    Help     = 'Read the present names, add to them, and write them back: $names = @($servicePrincipal.ServicePrincipalNames) + ''https://...''. https://learn.microsoft.com/graph/api/serviceprincipal-update'
}
