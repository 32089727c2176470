@{
    Id       = 'MSG539'
    Name     = 'domain-password-policy-of-a-subdomain'
    Severity = 'info'
    Message  = 'The policy of the root domain counts for its subdomains; it cannot be set for a subdomain alone.'
    Help     = 'https://learn.microsoft.com/graph/api/domain-update'
}
