@{
    Id       = 'MSG461'
    Name     = 'role-password-administrator'
    Severity = 'warning'
    Message  = 'Scripts of before 2019 meant the role that is called Helpdesk Administrator now; Password Administrator is a role of its own today and was chosen. Check which one is meant.'
    Help     = 'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference'
}
