@{
    Id       = 'MSG441'
    Name     = 'domain-capability-combined'
    Severity = 'warning'
    Message  = 'Graph lists the services of a domain one by one and has no words None and All. Test each service that is meant with Where-Object SupportedServices -contains.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/domain'
}
