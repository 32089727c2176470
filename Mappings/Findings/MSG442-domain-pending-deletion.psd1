@{
    Id       = 'MSG442'
    Name     = 'domain-pending-deletion'
    Severity = 'info'
    Message  = 'Graph has no state PendingDeletion; State.Operation is ForceDelete while a forced deletion is under way.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domain'
}
