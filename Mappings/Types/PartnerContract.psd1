@{
    # Ids are text now; ObjectId was and Id is the contract's own id, not the customer's tenant
    Type     = 'PartnerContract'
    Graph    = 'contract'
    NetTypes = @('Microsoft.Online.Administration.PartnerContract')
    Sources  = @('https://learn.microsoft.com/graph/api/resources/contract')

    Properties = @{
        TenantId          = @{ Name = 'CustomerId' }
        Name              = @{ Name = 'DisplayName' }
        DefaultDomainName = @{ Name = 'DefaultDomainName' }
        ObjectId          = @{ Name = 'Id' }
        ContractType      = @{
            Name    = 'ContractType'
            Words   = @{ SupportPartnerContract = 'BreadthPartner' }
            Level   = 'review'
            Finding = 'MSG596'
            Reason  = 'The words changed: SyndicationPartner, BreadthPartner, ResellerPartner. That BreadthPartner stands for SupportPartnerContract is inferred.'
        }
        PartnerContext    = @{ Manual = 'Graph does not show the context of a contract. The partner''s own tenant id is (Get-MgContext).TenantId.'; Finding = 'MSG597' }
    }
}
