@{
    Id       = 'MSG406'
    Name     = 'group-errors-other-shape'
    Severity = 'warning'
    Message  = 'Errors of groups have another shape in Graph: ServiceProvisioningErrors for services and OnPremisesProvisioningErrors for synchronization. Their fields have other names.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/group'
}
