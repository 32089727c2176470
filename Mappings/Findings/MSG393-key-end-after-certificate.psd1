@{
    Id       = 'MSG393'
    Name     = 'key-end-after-certificate'
    Severity = 'info'
    Message  = 'The end date of a key must not be later than the end of its certificate, or the service refuses it. Leave both dates out to use those of the service.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
