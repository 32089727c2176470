@{
    Id       = 'MSG543'
    Name     = 'federation-password-change-uri'
    Severity = 'warning'
    Message  = 'Graph has no address for changing the password; PasswordResetUri is the address for resetting a forgotten one.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
}
