@{
    # Beta: no resource in the tables of v1.0
    Type     = 'PartnerInformation'
    NetTypes = @('Microsoft.Online.Administration.PartnerInformation')
    Sources  = @('https://learn.microsoft.com/powershell/module/microsoft.graph.beta.identity.directorymanagement/update-mgbetaorganizationpartnerinformation')

    Properties = @{
        PartnerCompanyName       = @{ Name = 'CompanyName' }
        PartnerCommerceUrl       = @{ Name = 'CommerceUrl' }
        PartnerHelpUrl           = @{ Name = 'HelpUrl' }
        PartnerSupportUrl        = @{ Name = 'SupportUrl' }
        PartnerSupportEmails     = @{ Name = 'SupportEmails' }
        PartnerSupportTelephones = @{ Name = 'SupportTelephones' }
        CompanyType              = @{
            Name    = 'CompanyType'
            Words   = @{ MicrosoftSupportTenant = 'microsoftSupport'; SyndicatePartnerTenant = 'syndicatePartner'; ResellerPartnerTenant = 'resellerPartnerDelegatedAdmin'; ValueAddedResellerPartnerTenant = 'valueAddedResellerPartnerDelegatedAdmin' }
            Level   = 'review'
            Finding = 'MSG428'
            Reason  = 'The words of partner tenants changed, and which stands for which is inferred.'
        }
        ObjectId                 = @{ Name = 'PartnerTenantId'; Level = 'review'; Reason = 'That the old id was that of the partner''s tenant is inferred.' }
        DapEnabled               = @{ Value = { (Get-MgOrganization).PartnerTenantType -like '*DelegatedAdmin' }; Scopes = 'Organization.Read.All'; Level = 'review'; Finding = 'MSG429'; Reason = 'Concluded from the kind of partner tenant.' }
        Contracts                = @{ Value = { (Get-MgContract -All).Id }; Scopes = 'Directory.Read.All'; Level = 'review'; Reason = 'The contracts are a list of their own.' }
    }
}
