@{
    Id       = 'MSG544'
    Name     = 'federation-certificate-update-status'
    Severity = 'info'
    Message  = 'The service writes the state of the last certificate update; it cannot be set. Remove the parameter.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
}
