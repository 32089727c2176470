@{
    Id       = 'MSG538'
    Name     = 'dns-record-label-of-mx'
    Severity = 'info'
    Message  = 'The label of the MX record was msNNN.<domain> in MSOnline, in Graph it is the domain.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domaindnsmxrecord'
}
