@{
    # what New-MsolServicePrincipal returned
    Type    = 'ServicePrincipalExtended'
    Extends = 'ServicePrincipal'
    Graph   = 'servicePrincipal'
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprincipal')
    Properties = @{
        Credentials = @{ Manual = 'The credentials of an application of your own belong to the application: read KeyCredentials and PasswordCredentials of Get-MgApplication.'; Finding = 'MSG567' }
    }
}
