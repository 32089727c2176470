@{
    Id       = 'MSG581'
    Name     = 'allowed-data-locations-read'
    Severity = 'warning'
    Message  = 'Graph does not list the allowed data locations of the tenant: Get-SPOGeoStorageQuota -AllLocations (SharePoint) and (Get-OrganizationConfig).AllowedMailboxRegions (Exchange) do.'
    Help     = 'Both need a connection to the service: Connect-SPOService, Connect-ExchangeOnline. https://learn.microsoft.com/microsoft-365/enterprise/administering-exchange-online-multi-geo'
}
