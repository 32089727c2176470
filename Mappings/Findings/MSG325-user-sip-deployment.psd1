@{
    Id       = 'MSG325'
    Name     = 'user-sip-deployment'
    Severity = 'warning'
    Message  = 'MSRtcSipDeploymentLocator is not in Graph.'
    Help     = 'It is an attribute of the on-premises directory.'
}
