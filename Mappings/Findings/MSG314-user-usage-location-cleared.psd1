@{
    Id       = 'MSG314'
    Name     = 'user-usage-location-cleared'
    Severity = 'warning'
    Message  = 'Graph cannot clear the usage location.'
    Help     = 'Set the country that applies.'
}
