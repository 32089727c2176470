@{
    Id       = 'MSG434'
    Name     = 'member-provisioning-status'
    Severity = 'warning'
    Message  = 'Members of a group do not carry the state of their services. Read AssignedPlans of the user.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/user'
}
