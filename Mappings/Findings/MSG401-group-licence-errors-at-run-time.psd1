@{
    Id       = 'MSG401'
    Name     = 'group-licence-errors-at-run-time'
    Severity = 'warning'
    Message  = 'Whether only groups with licence errors are wanted is decided at run time. Write one call for each case.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/group'
}
