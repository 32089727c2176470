@{
    Id       = 'MSG464'
    Name     = 'well-known-group'
    Severity = 'warning'
    Message  = 'Graph makes no well-known groups. Create a group with dynamic membership in their place: New-MgGroup -GroupTypes DynamicMembership -MembershipRule.'
    Help     = 'https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership'
}
