@{
    Id       = 'MSG385'
    Name     = 'environment-us-government'
    Severity = 'info'
    Message  = 'USGovernment stood for two clouds; USGov was chosen. Tenants of the Department of Defense need -Environment USGovDoD.'
    Help     = 'https://learn.microsoft.com/graph/deployments'
}
