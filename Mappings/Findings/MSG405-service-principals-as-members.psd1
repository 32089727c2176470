@{
    Id       = 'MSG405'
    Name     = 'service-principals-as-members'
    Severity = 'warning'
    Message  = 'Graph v1.0 does not list service principals among the members of a group. Use Get-MgBetaGroupMember where they count.'
    Help     = 'https://learn.microsoft.com/graph/api/group-list-members'
}
