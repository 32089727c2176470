@{
    Id       = 'MSG404'
    Name     = 'key-reference'
    Severity = 'warning'
    Message  = 'KeyReference has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
