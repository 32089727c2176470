@{
    Id       = 'MSG531'
    Name     = 'domain-verification-by-email'
    Severity = 'warning'
    Message  = 'Graph verifies a new domain by its DNS record only. Create the record that Get-MgDomainVerificationDnsRecord shows.'
    Help     = 'https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords'
}
