@{
    Id       = 'MSG462'
    Name     = 'role-member-provisioning-status'
    Severity = 'warning'
    Message  = 'Members of a role do not carry the state of their services. Read AssignedPlans of the user.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/user'
}
