@{
    Id       = 'MSG310'
    Name     = 'mfa-registration-report'
    Severity = 'warning'
    Message  = 'The registration report has no disabled users, needs a P1 or P2 licence and names methods in other words than MSOnline.'
    Help     = 'For a disabled user, or for the live state, use Get-MgUserAuthenticationMethod -UserId.'
}
