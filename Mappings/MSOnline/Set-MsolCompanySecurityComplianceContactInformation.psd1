@{
    Cmdlet     = 'Set-MsolCompanySecurityComplianceContactInformation'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Update-MgOrganization replaces the same two lists; the addresses are called SecurityComplianceNotificationMails.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msolcompanysecuritycompliancecontactinformation?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/organization-update'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgorganization'
    )
    Confidence = 'documented'
    Scopes     = @('Organization.ReadWrite.All')
    Role       = 'Billing Administrator'

    Frames = @(
        @{
            Id       = 'update'
            Code     = { Update-MgOrganization -OrganizationId (Get-MgOrganization).Id }
            OnlyWhenContributed = $true
            Findings = @('MSG583')
            More     = @(
                @{ Id = 'patch'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/organization/$((Get-MgOrganization).Id)" -Body $Body }; Scopes = 'Organization.ReadWrite.All' }
            )
        }
    )

    Parameters = @{
        SecurityComplianceNotificationEmails = @{
            Argument       = 'SecurityComplianceNotificationMails'
            WhenEmpty      = @{ To = 'patch'; Key = 'securityComplianceNotificationMails'; Value = { @() } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'securityComplianceNotificationMails'; Value = { @($SecurityComplianceNotificationEmails | Where-Object { $_ }) }; Level = 'review' }
        }
        SecurityComplianceNotificationPhones = @{
            Argument       = 'SecurityComplianceNotificationPhones'
            WhenEmpty      = @{ To = 'patch'; Key = 'securityComplianceNotificationPhones'; Value = { @() } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'securityComplianceNotificationPhones'; Value = { @($SecurityComplianceNotificationPhones | Where-Object { $_ }) }; Level = 'review' }
        }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Set-MsolCompanySecurityComplianceContactInformation -SecurityComplianceNotificationEmails ''soc@contoso.com'' -SecurityComplianceNotificationPhones $phone'; After = 'Update-MgOrganization -SecurityComplianceNotificationMails ''soc@contoso.com'' -SecurityComplianceNotificationPhones $phone -OrganizationId (Get-MgOrganization).Id' }
    )
}
