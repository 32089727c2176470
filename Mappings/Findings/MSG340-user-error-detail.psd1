@{
    Id       = 'MSG340'
    Name     = 'user-error-detail'
    Severity = 'warning'
    Message  = 'The text of a service provisioning error is XML in AdditionalProperties of the Graph object.'
    Help     = 'Parse it: ([xml] $serviceError.AdditionalProperties[errorDetail]).'
}
