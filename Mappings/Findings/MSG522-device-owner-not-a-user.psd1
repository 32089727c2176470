@{
    Id       = 'MSG522'
    Name     = 'device-owner-not-a-user'
    Severity = 'info'
    Message  = 'MSOnline also took an object id or a user object for -RegisteredOwnerUpn. Graph takes the user principal name or the id as text.'
    Help     = 'https://learn.microsoft.com/graph/api/user-list-owneddevices'
}
