@{
    Cmdlet     = 'Get-MsolCompanyAllowedDataLocation'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'Graph does not list the data locations of a Multi-Geo tenant; SharePoint and Exchange do.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msolcompanyalloweddatalocation?view=azureadps-1.0'
        'https://learn.microsoft.com/microsoft-365/enterprise/administering-exchange-online-multi-geo'
        'https://learn.microsoft.com/powershell/module/microsoft.online.sharepoint.powershell/get-spogeostoragequota'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'known'
    Result     = 'AllowedDataLocation'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'Graph does not list the allowed data locations. Ask the services: Get-SPOGeoStorageQuota -AllLocations (SharePoint), (Get-OrganizationConfig).AllowedMailboxRegions (Exchange).'; Finding = 'MSG581' }
    )
    Parameters = @{
        TenantId = @{ Used = $true }
    }
    Examples = @(
        @{ Before = 'Get-MsolCompanyAllowedDataLocation | Where-Object { $_.ServiceType -eq ''Exchange'' }'; After = '# TODO msol2graph MSG581: Graph does not list the allowed data locations. Ask the services: Get-SPOGeoStorageQuota -AllLocations (SharePoint), (Get-OrganizationConfig).AllowedMailboxRegions (Exchange).
Get-MsolCompanyAllowedDataLocation | Where-Object { $_.ServiceType -eq ''Exchange'' }' }
    )
}
