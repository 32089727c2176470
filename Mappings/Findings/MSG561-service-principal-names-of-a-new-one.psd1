@{
    Id       = 'MSG561'
    Name     = 'service-principal-names-of-a-new-one'
    Severity = 'warning'
    Message  = 'Names such as MyApp/app.contoso.com are no identifier URIs of an application, and whether Graph takes them on a service principal of your own is not documented. Try the line in a test tenant.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/serviceprincipal'
}
