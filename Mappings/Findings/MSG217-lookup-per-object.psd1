@{
    Id       = 'MSG217'
    Name     = 'lookup-per-object'
    Severity = 'info'
    Message  = '{command} is asked once for each object: N objects cost N further Graph requests{together}. For many objects fetch the data once before the loop, or expect throttling.'
    Help     = 'The old object carried the value, Graph keeps it elsewhere. https://learn.microsoft.com/graph/throttling'
}
