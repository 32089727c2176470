@{
    Id       = 'MSG536'
    Name     = 'dns-record-kind-at-run-time'
    Severity = 'info'
    Message  = 'Graph shows a TXT and an MX record that prove the domain; without -Mode MSOnline showed one of them. The TXT record is taken.'
    Help     = 'https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords'
}
