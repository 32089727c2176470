@{
    Id       = 'MSG330'
    Name     = 'user-portal-settings'
    Severity = 'warning'
    Message  = 'PortalSettings is not in Graph.'
    Help     = 'Take the column or test out.'
}
