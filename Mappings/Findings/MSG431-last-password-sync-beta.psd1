@{
    Id       = 'MSG431'
    Name     = 'last-password-sync-beta'
    Severity = 'warning'
    Message  = 'Only the beta version of Graph tells the time of the last password synchronization. Beta can change without notice.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta'
}
