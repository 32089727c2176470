@{
    Id       = 'MSG338'
    Name     = 'mfa-pin'
    Severity = 'warning'
    Message  = 'The PINs of StrongAuthenticationUserDetails are not in Graph.'
    Help     = 'They were never returned; take the column out.'
}
