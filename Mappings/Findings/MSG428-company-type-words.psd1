@{
    Id       = 'MSG428'
    Name     = 'company-type-words'
    Severity = 'warning'
    Message  = 'The kinds of tenant have other words in Graph (PartnerTenantType), and an ordinary tenant has none. Check the words that the script compares with.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
