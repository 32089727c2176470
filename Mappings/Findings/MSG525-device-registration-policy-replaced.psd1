@{
    Id       = 'MSG525'
    Name     = 'device-registration-policy-replaced'
    Severity = 'info'
    Message  = 'The policy is replaced as a whole, so all its parts are read and sent back. Who may register devices cannot be changed while Intune or MDM for Microsoft 365 is in use.'
    Help     = 'https://learn.microsoft.com/graph/api/deviceregistrationpolicy-update'
}
