@{
    Id       = 'MSG387'
    Name     = 'credential-type-at-run-time'
    Severity = 'warning'
    Message  = 'Which kind of credential is added is decided at run time, but certificates, symmetric keys and passwords are written in different ways in Graph. Write one call for each type.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
