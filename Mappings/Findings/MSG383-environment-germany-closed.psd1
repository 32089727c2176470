@{
    Id       = 'MSG383'
    Name     = 'environment-germany-closed'
    Severity = 'warning'
    Message  = 'The German cloud was closed in 2021, so its name was dropped and the global cloud is used. Check that the tenant was moved.'
    Help     = 'https://learn.microsoft.com/previous-versions/azure/germany/germany-welcome'
}
