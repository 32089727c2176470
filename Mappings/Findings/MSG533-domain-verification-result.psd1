@{
    Id       = 'MSG533'
    Name     = 'domain-verification-result'
    Severity = 'info'
    Message  = 'The old call returned a result with Availability and AvailabilityDetails. Graph returns the domain: IsVerified tells whether the verification succeeded.'
    Help     = 'https://learn.microsoft.com/graph/api/domain-verify'
}
