@{
    Id       = 'MSG306'
    Name     = 'user-alternate-mobile-phones'
    Severity = 'warning'
    Message  = 'Graph has no list of alternate mobile phones on the user.'
    Help     = 'For multi-factor authentication register the number with New-MgUserAuthenticationPhoneMethod -PhoneType alternateMobile.'
}
