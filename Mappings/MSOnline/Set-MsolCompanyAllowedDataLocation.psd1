@{
    Cmdlet     = 'Set-MsolCompanyAllowedDataLocation'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'Graph does not add data locations to a Multi-Geo tenant; the SharePoint admin center does.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msolcompanyalloweddatalocation?view=azureadps-1.0'
        'https://learn.microsoft.com/microsoft-365/enterprise/multi-geo-tenant-configuration'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'known'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'Graph does not add allowed data locations: add the satellite location in the SharePoint admin center (Geo locations).'; Finding = 'MSG582' }
    )
    Parameters = @{
        InitialDomain = @{ Used = $true }
        IsDefault     = @{ Used = $true }
        Location      = @{ Used = $true }
        Overwrite     = @{ Used = $true }
        ServiceType   = @{ Used = $true }
        TenantId      = @{ Used = $true }
    }
    Examples = @(
        @{ Before = 'Set-MsolCompanyAllowedDataLocation -ServiceType SharePoint -Location EUR -InitialDomain contosoeur.sharepoint.com'; After = '# TODO msol2graph MSG582: Graph does not add allowed data locations: add the satellite location in the SharePoint admin center (Geo locations).
Set-MsolCompanyAllowedDataLocation -ServiceType SharePoint -Location EUR -InitialDomain contosoeur.sharepoint.com' }
    )
}
