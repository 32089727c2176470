@{
    Id       = 'MSG580'
    Name     = 'multi-geo-switch'
    Severity = 'warning'
    Message  = 'Graph does not switch Multi-Geo on: it comes with its licence, and satellite locations are added in the SharePoint admin center (Geo locations).'
    Help     = 'https://learn.microsoft.com/microsoft-365/enterprise/multi-geo-tenant-configuration. Delete the call once the tenant shows its geo locations.'
}
