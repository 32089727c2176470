@{
    Id       = 'MSG440'
    Name     = 'domain-verification-method'
    Severity = 'warning'
    Message  = 'Graph does not tell how a domain was verified. Remove VerificationMethod.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domain'
}
