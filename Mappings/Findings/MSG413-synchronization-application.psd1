@{
    Id       = 'MSG413'
    Name     = 'synchronization-application'
    Severity = 'warning'
    Message  = 'DirSyncApplicationType of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
