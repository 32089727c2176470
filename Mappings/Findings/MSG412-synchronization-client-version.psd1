@{
    Id       = 'MSG412'
    Name     = 'synchronization-client-version'
    Severity = 'warning'
    Message  = 'DirSyncClientVersion of the company has no counterpart in Graph. Look at the Entra admin center or at the server itself.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
