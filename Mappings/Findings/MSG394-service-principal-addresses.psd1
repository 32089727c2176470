@{
    Id       = 'MSG394'
    Name     = 'service-principal-addresses'
    Severity = 'warning'
    Message  = 'Only reply addresses are in ReplyUrls. Realm addresses are service principal names, a SAML logout address is LogoutUrl, the other kinds have no counterpart.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/serviceprincipal'
}
