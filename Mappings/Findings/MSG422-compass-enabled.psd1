@{
    Id       = 'MSG422'
    Name     = 'compass-enabled'
    Severity = 'warning'
    Message  = 'CompassEnabled of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
