@{
    Id       = 'MSG342'
    Name     = 'deleted-users-same-name'
    Severity = 'info'
    Message  = 'Several deleted users can have had the same user principal name.'
    Help     = 'Add Sort-Object DeletedDateTime -Descending | Select-Object -First 1 when the last one is meant.'
}
