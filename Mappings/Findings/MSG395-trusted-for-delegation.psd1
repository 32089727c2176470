@{
    Id       = 'MSG395'
    Name     = 'trusted-for-delegation'
    Severity = 'warning'
    Message  = 'Graph has no property TrustedForDelegation for service principals. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/serviceprincipal'
}
