@{
    Id       = 'MSG274'
    Name     = 'compare-scope-missing'
    Severity = 'warning'
    Message  = 'The connection does not ask for {scopes}, which {command} needs. Add it to -Scopes.'
    Help     = 'Without the permission the call fails, unless somebody consented to it before. https://learn.microsoft.com/graph/permissions-reference'
}
