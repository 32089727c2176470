@{
    Id       = 'MSG414'
    Name     = 'source-anchor'
    Severity = 'warning'
    Message  = 'DirSyncAnchorAttribute of the company has no counterpart in Graph. Read it in the configuration of Entra Connect.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
