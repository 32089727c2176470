@{
    Cmdlet     = 'Set-MsolPartnerInformation'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'Only the beta endpoint has partner information, and no page says which permission it needs or whether it accepts changes.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msolpartnerinformation?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.beta.identity.directorymanagement/update-mgbetaorganizationpartnerinformation'
        'https://learn.microsoft.com/powershell/module/microsoft.entra.directorymanagement/set-entrapartnerinformation'
    )
    Confidence = 'undecided'
    Scopes     = @('Organization.ReadWrite.All')
    Role       = 'Global Administrator'             # not documented; the role that may surely do it

    Frames = @(
        @{
            Id       = 'update'
            Code     = { Update-MgBetaOrganizationPartnerInformation -OrganizationId (Get-MgOrganization).Id }
            OnlyWhenContributed = $true
            Findings = @('MSG598')
            More     = @(
                @{ Id = 'patch'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri "beta/organization/$((Get-MgOrganization).Id)/partnerInformation" -Body $Body }; Scopes = 'Organization.ReadWrite.All' }
            )
        }
    )

    Parameters = @{
        PartnerCompanyName       = @{ Argument = 'CompanyName'; WhenEmpty = @{ To = 'patch'; Key = 'companyName'; Value = { $null } } }
        PartnerCommerceUrl       = @{ Argument = 'CommerceUrl'; WhenEmpty = @{ To = 'patch'; Key = 'commerceUrl'; Value = { $null } } }
        PartnerHelpUrl           = @{ Argument = 'HelpUrl'; WhenEmpty = @{ To = 'patch'; Key = 'helpUrl'; Value = { $null } } }
        PartnerSupportUrl        = @{ Argument = 'SupportUrl'; WhenEmpty = @{ To = 'patch'; Key = 'supportUrl'; Value = { $null } } }
        PartnerSupportEmails     = @{ Argument = 'SupportEmails'; WhenEmpty = @{ To = 'patch'; Key = 'supportEmails'; Value = { @() } } }
        PartnerSupportTelephones = @{ Argument = 'SupportTelephones'; WhenEmpty = @{ To = 'patch'; Key = 'supportTelephones'; Value = { @() } } }
        CompanyType              = @{ Cases = @(
            @{ When = 'is:MicrosoftSupportTenant'; Argument = 'CompanyType'; Value = { 'microsoftSupport' }; Finding = 'MSG428' }
            @{ When = 'is:SyndicatePartnerTenant'; Argument = 'CompanyType'; Value = { 'syndicatePartner' }; Finding = 'MSG428' }
            @{ When = 'is:ResellerPartnerTenant'; Argument = 'CompanyType'; Value = { 'resellerPartnerDelegatedAdmin' }; Finding = 'MSG428' }
            @{ When = 'is:ValueAddedResellerPartnerTenant'; Argument = 'CompanyType'; Value = { 'valueAddedResellerPartnerDelegatedAdmin' }; Finding = 'MSG428' }
            @{ When = 'given'; Manual = 'Graph has other words for the kind of company (microsoftSupport, syndicatePartner, breadthPartner, breadthPartnerDelegatedAdmin, resellerPartnerDelegatedAdmin, valueAddedResellerPartnerDelegatedAdmin), and which is meant cannot be told: leave the parameter out or choose one.'; Finding = 'MSG428' }
        ) }
        ObjectId = @{ Manual = 'Which object the id names was not documented. To change the information of another tenant connect to it; PartnerTenantId of Graph is not the same for certain.'; Finding = 'MSG599' }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Set-MsolPartnerInformation -PartnerSupportUrl ''https://support.contoso.com'' -PartnerSupportEmails ''support@contoso.com'''; After = 'Update-MgBetaOrganizationPartnerInformation -SupportUrl ''https://support.contoso.com'' -SupportEmails ''support@contoso.com'' -OrganizationId (Get-MgOrganization).Id' }
        @{ Before = 'Set-MsolPartnerInformation -PartnerCommerceUrl $null'; After = 'Invoke-MgGraphRequest -Method PATCH -Uri "beta/organization/$((Get-MgOrganization).Id)/partnerInformation" -Body @{ commerceUrl = $null }' }
    )
}
