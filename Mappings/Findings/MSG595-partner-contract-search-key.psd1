@{
    Id       = 'MSG595'
    Name     = 'partner-contract-search-key'
    Severity = 'warning'
    Message  = 'The search keys of Get-MsolPartnerContract other than DefaultDomainName were not documented.'
    Help     = 'Pick the contracts with Where-Object: Get-MgContract -All has DefaultDomainName, DisplayName, CustomerId and ContractType.'
}
