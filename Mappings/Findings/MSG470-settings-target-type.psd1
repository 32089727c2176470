@{
    Id       = 'MSG470'
    Name     = 'settings-target-type'
    Severity = 'warning'
    Message  = 'Graph v1.0 keeps directory settings of the tenant and of groups only. Read the settings of users, applications and devices where they are kept today.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/groupsetting'
}
