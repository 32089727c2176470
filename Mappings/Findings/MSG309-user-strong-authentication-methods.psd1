@{
    Id       = 'MSG309'
    Name     = 'user-strong-authentication-methods'
    Severity = 'warning'
    Message  = 'Authentication methods are objects of their own in Graph and are registered one by one; the default method is a setting beside them.'
    Help     = 'Register a number with New-MgUserAuthenticationPhoneMethod; choose the default with Update-MgBetaUserAuthenticationSignInPreference.'
}
