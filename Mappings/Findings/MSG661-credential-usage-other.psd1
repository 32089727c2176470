@{
    Id       = 'MSG661'
    Name     = 'credential-usage-other'
    Severity = 'warning'
    Message  = 'Graph has no credential with the usage Other. A key is for Sign or for Verify.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
