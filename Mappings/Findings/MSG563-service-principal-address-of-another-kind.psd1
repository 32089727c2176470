@{
    Id       = 'MSG563'
    Name     = 'service-principal-address-of-another-kind'
    Severity = 'warning'
    Message  = 'Graph keeps only reply addresses in a list. A Realm is an identifier URI of the application, a SamlLogout address is -LogoutUrl, the other kinds have no counterpart.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/serviceprincipal'
}
