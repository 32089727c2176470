@{
    Id       = 'MSG432'
    Name     = 'synchronization-status-pending'
    Severity = 'info'
    Message  = 'Graph tells only whether synchronization is on; the states PendingEnabled and PendingDisabled are not visible.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
