@{
    # No object of Graph stands for a data location of a Multi-Geo tenant
    Type     = 'AllowedDataLocation'
    NetTypes = @('Microsoft.Online.Administration.AllowedDataLocation')

    Sources = @('https://learn.microsoft.com/powershell/module/msonline/get-msolcompanyalloweddatalocation', 'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-multi-geo')
    Properties = @{
        ServiceType   = @{ Manual = 'Graph does not list the allowed data locations; SharePoint and Exchange do, each its own.'; Finding = 'MSG581' }
        Location      = @{ Manual = 'Graph does not list the allowed data locations: see Get-SPOGeoStorageQuota -AllLocations and (Get-OrganizationConfig).AllowedMailboxRegions.'; Finding = 'MSG581' }
        IsDefault     = @{ Manual = 'Graph does not tell the default data location: (Get-OrganizationConfig).DefaultMailboxRegion is the one of Exchange.'; Finding = 'MSG581' }
        InitialDomain = @{ Manual = 'Graph does not list the domains of data locations: see Get-SPOGeoStorageQuota -AllLocations.'; Finding = 'MSG581' }
    }
}
