@{
    Id       = 'MSG403'
    Name     = 'key-group-id'
    Severity = 'warning'
    Message  = 'Graph does not group keys, so KeyGroupId has no counterpart. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
