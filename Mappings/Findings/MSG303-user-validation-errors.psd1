@{
    Id       = 'MSG303'
    Name     = 'user-validation-errors'
    Severity = 'warning'
    Message  = 'The nearest that Graph has to validation errors are unresolved service provisioning errors; the checks of MSOnline were wider.'
    Help     = 'For licence errors look at LicenseAssignmentStates with State Error or ActiveWithError as well.'
}
