@{
    Id       = 'MSG300'
    Name     = 'user-live-id'
    Severity = 'warning'
    Message  = 'Graph does not know the Windows Live ID (PUID) of a user.'
    Help     = 'Find the user by user principal name or id.'
}
