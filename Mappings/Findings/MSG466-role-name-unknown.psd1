@{
    Id       = 'MSG466'
    Name     = 'role-name-unknown'
    Severity = 'warning'
    Message  = 'The role name is not one of the names that MSOnline had, so the role is looked up by the name that Graph shows today. Check the name.'
    Help     = 'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference'
}
