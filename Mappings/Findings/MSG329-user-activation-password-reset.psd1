@{
    Id       = 'MSG329'
    Name     = 'user-activation-password-reset'
    Severity = 'warning'
    Message  = 'PasswordResetNotRequiredDuringActivate is not in Graph.'
    Help     = 'Take the column or test out.'
}
