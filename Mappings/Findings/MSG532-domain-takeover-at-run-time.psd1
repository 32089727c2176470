@{
    Id       = 'MSG532'
    Name     = 'domain-takeover-at-run-time'
    Severity = 'warning'
    Message  = 'Whether the domain is taken from another tenant by force is decided at run time. Write one call for each case.'
    Help     = 'https://learn.microsoft.com/graph/api/domain-verify'
}
