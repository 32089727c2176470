@{
    Id       = 'MSG241'
    Name     = 'value-may-be-empty'
    Severity = 'warning'
    Message  = '{parameter} may be empty here. MSOnline ignored or cleared an empty value, Graph refuses an empty text: test it before the call.'
    Help     = 'https://learn.microsoft.com/graph/api/user-update'
}
