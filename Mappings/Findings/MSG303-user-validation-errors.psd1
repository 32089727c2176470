@{
    Id       = 'MSG303'
    Name     = 'user-validation-errors'
    Severity = 'warning'
    Message  = 'Graphs nearest data for validation errors are unresolved service provisioning errors; MSOnlines checks were wider.'
    Help     = 'For licence errors look at LicenseAssignmentStates with State Error or ActiveWithError as well.'
}
