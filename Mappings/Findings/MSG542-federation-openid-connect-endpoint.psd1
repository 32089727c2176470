@{
    Id       = 'MSG542'
    Name     = 'federation-openid-connect-endpoint'
    Severity = 'warning'
    Message  = 'Graph has no OpenID Connect discovery endpoint for a federated domain.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
}
