@{
    Id       = 'MSG430'
    Name     = 'multiple-data-locations-beta'
    Severity = 'warning'
    Message  = 'Only the beta version of Graph tells whether services use several data locations. Beta can change without notice.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta'
}
