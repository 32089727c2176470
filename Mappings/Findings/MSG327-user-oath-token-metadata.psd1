@{
    Id       = 'MSG327'
    Name     = 'user-oath-token-metadata'
    Severity = 'warning'
    Message  = 'OathTokenMetadata is not in Graph.'
    Help     = 'Hardware tokens are authentication methods of the beta endpoint.'
}
