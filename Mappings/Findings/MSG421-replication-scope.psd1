@{
    Id       = 'MSG421'
    Name     = 'replication-scope'
    Severity = 'warning'
    Message  = 'ReplicationScope of the company has no counterpart in Graph. CountryLetterCode of Get-MgOrganization is the nearest.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
