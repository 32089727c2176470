@{
    Id       = 'MSG420'
    Name     = 'release-track'
    Severity = 'warning'
    Message  = 'ReleaseTrack of the company has no counterpart in Graph. It is a setting of the Microsoft 365 admin center.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
