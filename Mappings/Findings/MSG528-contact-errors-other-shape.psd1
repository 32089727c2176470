@{
    Id       = 'MSG528'
    Name     = 'contact-errors-other-shape'
    Severity = 'info'
    Message  = 'Graph keeps errors of contacts in ServiceProvisioningErrors and OnPremisesProvisioningErrors; which of them MSOnline counted is not documented.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/orgcontact'
}
