@{
    Id       = 'MSG332'
    Name     = 'user-service-information'
    Severity = 'warning'
    Message  = 'ServiceInformation is not in Graph.'
    Help     = 'Each service shows such data in its own interface.'
}
