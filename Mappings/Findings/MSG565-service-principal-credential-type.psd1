@{
    Id       = 'MSG565'
    Name     = 'service-principal-credential-type'
    Severity = 'warning'
    Message  = 'Certificates, symmetric keys and passwords are written in different ways, and Graph has no credential of type Other. Give one type, or add the credential after the service principal was made.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
