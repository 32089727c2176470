@{
    Cmdlet     = 'Get-MsolPartnerInformation'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'Only the beta endpoint has partner information, and no page says which permission it needs.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msolpartnerinformation?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.beta.identity.directorymanagement/get-mgbetaorganizationpartnerinformation'
        'https://learn.microsoft.com/powershell/module/microsoft.entra.directorymanagement/get-entrapartnerinformation'
    )
    Confidence = 'undecided'
    Result     = 'PartnerInformation'
    Scopes     = @('Organization.Read.All')

    Frames = @(
        @{ Id = 'read'; Code = { Get-MgBetaOrganizationPartnerInformation -OrganizationId (Get-MgOrganization).Id }; Findings = @('MSG598') }
    )

    Parameters = @{
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Write-Output "Partner: $((Get-MsolPartnerInformation).PartnerCompanyName)"'; After = 'Write-Output "Partner: $((Get-MgBetaOrganizationPartnerInformation -OrganizationId (Get-MgOrganization).Id).CompanyName)"' }
        @{ Before = '$partner = Get-MsolPartnerInformation
$partner | Select-Object PartnerCompanyName, PartnerSupportEmails, PartnerHelpUrl'; After = '$partner = Get-MgBetaOrganizationPartnerInformation -OrganizationId (Get-MgOrganization).Id
$partner | Select-Object @{ n = ''PartnerCompanyName''; e = ''CompanyName'' }, @{ n = ''PartnerSupportEmails''; e = ''SupportEmails'' }, @{ n = ''PartnerHelpUrl''; e = ''HelpUrl'' }' }
    )
}
