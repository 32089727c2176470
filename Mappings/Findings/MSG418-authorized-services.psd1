@{
    Id       = 'MSG418'
    Name     = 'authorized-services'
    Severity = 'warning'
    Message  = 'AuthorizedServices of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
