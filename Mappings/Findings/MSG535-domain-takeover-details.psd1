@{
    Id       = 'MSG535'
    Name     = 'domain-takeover-details'
    Severity = 'warning'
    Message  = 'Graph does not tell the user counts and names of an unmanaged tenant. AvailabilityStatus of the domain that Confirm-MgDomain returns is all there is.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domain'
}
