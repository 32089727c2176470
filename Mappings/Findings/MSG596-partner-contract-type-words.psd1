@{
    Id       = 'MSG596'
    Name     = 'partner-contract-type-words'
    Severity = 'warning'
    Message  = 'Graph has other words for the type of a contract (SyndicationPartner, BreadthPartner, ResellerPartner); that SupportPartnerContract is now BreadthPartner is inferred.'
    Help     = 'Compare the values of one contract before relying on it. https://learn.microsoft.com/graph/api/resources/contract'
}
