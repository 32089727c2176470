@{
    Id       = 'MSG541'
    Name     = 'federation-default-authentication-method'
    Severity = 'warning'
    Message  = 'Graph has no default interactive authentication method for a federated domain. Set it in the federation service.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
}
