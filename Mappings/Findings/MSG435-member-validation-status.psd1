@{
    Id       = 'MSG435'
    Name     = 'member-validation-status'
    Severity = 'warning'
    Message  = 'Members of a group do not carry their errors. Read ServiceProvisioningErrors of the user or group.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/user'
}
