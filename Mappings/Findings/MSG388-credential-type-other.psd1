@{
    Id       = 'MSG388'
    Name     = 'credential-type-other'
    Severity = 'warning'
    Message  = 'Graph has no credential of type Other. Use a certificate or a password.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
