@{
    Id       = 'MSG537'
    Name     = 'dns-record-error'
    Severity = 'warning'
    Message  = 'Graph has no error text on a DNS record; a record that is not available has RecordType Unavailable.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domaindnsrecord'
}
