@{
    Id       = 'MSG409'
    Name     = 'group-is-system'
    Severity = 'warning'
    Message  = 'Graph does not tell which groups the service made. Remove IsSystem, or test the names of the groups that are meant.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/group'
}
