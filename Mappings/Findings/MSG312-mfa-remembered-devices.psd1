@{
    Id       = 'MSG312'
    Name     = 'mfa-remembered-devices'
    Severity = 'warning'
    Message  = 'Graph neither shows nor sets from when on remembered MFA devices count.'
    Help     = 'Revoke-MgUserSignInSession ends all sessions of a user.'
}
