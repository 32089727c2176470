@{
    Id       = 'MSG411'
    Name     = 'synchronization-server'
    Severity = 'warning'
    Message  = 'DirSyncClientMachineName of the company has no counterpart in Graph. Look at the server list of Entra Connect Health.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
