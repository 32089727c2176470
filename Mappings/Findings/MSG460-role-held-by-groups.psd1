@{
    Id       = 'MSG460'
    Name     = 'role-held-by-groups'
    Severity = 'info'
    Message  = 'Groups that hold the role are left out, as MSOnline did. Their members have the role too: read them with Get-MgGroupTransitiveMember.'
    Help     = 'https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept'
}
