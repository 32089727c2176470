@{
    Cmdlet     = 'Set-MsolCompanyContactInformation'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Update-MgOrganization replaces the same two lists; the technical one is called TechnicalNotificationMails.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msolcompanycontactinformation?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/organization-update'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgorganization'
    )
    Confidence = 'documented'
    Scopes     = @('Organization.ReadWrite.All')
    Role       = 'Billing Administrator'

    Frames = @(
        @{
            Id   = 'update'
            Code = { Update-MgOrganization -OrganizationId (Get-MgOrganization).Id }
            OnlyWhenContributed = $true
            More = @(
                @{ Id = 'patch'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/organization/$((Get-MgOrganization).Id)" -Body $Body }; Scopes = 'Organization.ReadWrite.All' }
            )
        }
    )

    Parameters = @{
        # an empty list clears; a request says so for certain
        TechnicalNotificationEmails = @{
            Argument       = 'TechnicalNotificationMails'
            WhenEmpty      = @{ To = 'patch'; Key = 'technicalNotificationMails'; Value = { @() } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'technicalNotificationMails'; Value = { @($TechnicalNotificationEmails | Where-Object { $_ }) }; Level = 'review' }
        }
        MarketingNotificationEmails = @{
            Argument       = 'MarketingNotificationEmails'
            WhenEmpty      = @{ To = 'patch'; Key = 'marketingNotificationEmails'; Value = { @() } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'marketingNotificationEmails'; Value = { @($MarketingNotificationEmails | Where-Object { $_ }) }; Level = 'review' }
        }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Set-MsolCompanyContactInformation -TechnicalNotificationEmails ''ops@contoso.com'', ''it@contoso.com'''; After = 'Update-MgOrganization -TechnicalNotificationMails ''ops@contoso.com'', ''it@contoso.com'' -OrganizationId (Get-MgOrganization).Id' }
        @{ Before = 'Set-MsolCompanyContactInformation -MarketingNotificationEmails @() -TechnicalNotificationEmails $contacts'; After = 'Update-MgOrganization -TechnicalNotificationMails $contacts -OrganizationId (Get-MgOrganization).Id
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/organization/$((Get-MgOrganization).Id)" -Body @{ marketingNotificationEmails = @() }' }
    )
}
