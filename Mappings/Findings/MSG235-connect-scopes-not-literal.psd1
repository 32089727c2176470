@{
    Id       = 'MSG235'
    Name     = 'connect-scopes-not-literal'
    Severity = 'warning'
    Message  = 'Connect-MgGraph is there already, but its scopes are not a literal list. Make sure that it asks for: {scopes}'
    Help     = 'Existing calls are extended only when -Scopes is a list of constants.'
}
