@{
    Id       = 'MSG337'
    Name     = 'mfa-proofup-time'
    Severity = 'warning'
    Message  = 'StrongAuthenticationProofupTime is not in Graph.'
    Help     = 'Registration campaigns are a setting of the authentication methods policy.'
}
