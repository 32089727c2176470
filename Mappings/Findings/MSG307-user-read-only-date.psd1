@{
    Id       = 'MSG307'
    Name     = 'user-read-only-date'
    Severity = 'warning'
    Message  = 'This date cannot be set in Graph: the parameter was left out.'
    Help     = 'MSOnline took it because it belonged to the data of the user; the service sets it itself.'
}
