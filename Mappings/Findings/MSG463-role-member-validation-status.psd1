@{
    Id       = 'MSG463'
    Name     = 'role-member-validation-status'
    Severity = 'warning'
    Message  = 'Members of a role do not carry their errors. Read ServiceProvisioningErrors of the user.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/user'
}
