@{
    Id       = 'MSG582'
    Name     = 'allowed-data-locations-write'
    Severity = 'warning'
    Message  = 'Graph does not add allowed data locations: add the satellite location in the SharePoint admin center (Geo locations), which sets Exchange up as well.'
    Help     = 'It cannot be undone from there. https://learn.microsoft.com/microsoft-365/enterprise/multi-geo-tenant-configuration'
}
