@{
    Id       = 'MSG217'
    Name     = 'lookup-per-object'
    Severity = 'info'
    Message  = 'This makes one further Graph request for each object ({command}). For many objects fetch the data once before the loop, or expect throttling.'
    Help     = 'The old object carried the value, Graph keeps it elsewhere. https://learn.microsoft.com/graph/throttling'
}
