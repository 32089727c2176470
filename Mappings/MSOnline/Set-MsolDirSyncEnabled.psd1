@{
    Cmdlet     = 'Set-MsolDirSyncEnabled'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Update-MgOrganization switches synchronization. It takes up to 72 hours and cannot be stopped or reversed before that is over.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldirsyncenabled?view=azureadps-1.0'
        'https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization'
        'https://learn.microsoft.com/graph/api/organization-update'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgorganization'
        'https://learn.microsoft.com/powershell/module/microsoft.entra.directorymanagement/set-entradirsyncenabled'
    )
    Confidence = 'documented'
    Scopes     = @('Organization.ReadWrite.All', 'Directory.ReadWrite.All')
    Role       = 'Hybrid Identity Administrator'

    Frames = @(
        @{
            # as a body: a bare switch of that name would turn synchronization on
            Id   = 'switch'
            Code = { Update-MgOrganization -OrganizationId (Get-MgOrganization).Id }
        }
    )

    Parameters = @{
        EnableDirSync = @{ Cases = @(
            @{ When = 'false'; Body = 'BodyParameter'; Key = 'onPremisesSyncEnabled'; Finding = 'MSG586' }
            @{ When = 'true'; Body = 'BodyParameter'; Key = 'onPremisesSyncEnabled'; Finding = 'MSG587' }
            @{ When = 'given'; Body = 'BodyParameter'; Key = 'onPremisesSyncEnabled'; Finding = 'MSG586' }
        ) }
        Force = @{ Cases = @(
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true }
        ) }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Set-MsolDirSyncEnabled -EnableDirSync $false -Force'; After = 'Update-MgOrganization -BodyParameter @{ onPremisesSyncEnabled = $false } -OrganizationId (Get-MgOrganization).Id' }
        @{ Before = 'Set-MsolDirSyncEnabled -EnableDirSync $true'; After = 'Update-MgOrganization -BodyParameter @{ onPremisesSyncEnabled = $true } -OrganizationId (Get-MgOrganization).Id -Confirm' }
        @{ Before = 'Set-MsolDirSyncEnabled -EnableDirSync $enable -Force:$quiet'; After = 'Update-MgOrganization -BodyParameter @{ onPremisesSyncEnabled = $enable } -Confirm:(-not $quiet) -OrganizationId (Get-MgOrganization).Id' }
    )
}
