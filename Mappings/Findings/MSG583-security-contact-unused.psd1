@{
    Id       = 'MSG583'
    Name     = 'security-contact-unused'
    Severity = 'info'
    Message  = 'No Microsoft service reads the security and compliance contact of the tenant any more.'
    Help     = 'The lists can still be written. For notifications of the security services set the recipients there: Microsoft Defender portal, Settings, Email notifications.'
}
