@{
    Cmdlet     = 'Set-MsolCompanyMultiNationalEnabled'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'Multi-Geo comes with its licence; Graph has no switch for it.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msolcompanymultinationalenabled?view=azureadps-1.0'
        'https://learn.microsoft.com/microsoft-365/enterprise/multi-geo-tenant-configuration'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'known'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'Graph does not switch Multi-Geo on. It comes with its licence; satellite locations are added in the SharePoint admin center (Geo locations).'; Finding = 'MSG580' }
    )
    Parameters = @{
        Enable      = @{ Used = $true }
        ServiceType = @{ Used = $true }
        TenantId    = @{ Used = $true }
    }
    Examples = @(
        @{ Before = 'Set-MsolCompanyMultiNationalEnabled -ServiceType Exchange -Enable $true'; After = '# TODO msol2graph MSG580: Graph does not switch Multi-Geo on. It comes with its licence; satellite locations are added in the SharePoint admin center (Geo locations).
Set-MsolCompanyMultiNationalEnabled -ServiceType Exchange -Enable $true' }
    )
}
