@{
    Id       = 'MSG326'
    Name     = 'user-sip-address'
    Severity = 'warning'
    Message  = 'MSRtcSipPrimaryUserAddress is not in Graph.'
    Help     = 'ImAddresses of the user may hold the SIP address.'
}
