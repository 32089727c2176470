@{
    Id       = 'MSG597'
    Name     = 'partner-context'
    Severity = 'warning'
    Message  = 'Graph does not show the partner context of a contract.'
    Help     = 'It stood for the partner''s side of the relation; (Get-MgContext).TenantId is the tenant that is connected.'
}
