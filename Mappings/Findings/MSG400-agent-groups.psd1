@{
    Id       = 'MSG400'
    Name     = 'agent-groups'
    Severity = 'warning'
    Message  = '-IsAgentRole works in partner tenants only and has no counterpart. Look for the groups AdminAgents, HelpdeskAgents and SalesAgents by name.'
    Help     = 'https://learn.microsoft.com/partner-center/customers/gdap-introduction'
}
