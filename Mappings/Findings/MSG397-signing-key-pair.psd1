@{
    Id       = 'MSG397'
    Name     = 'signing-key-pair'
    Severity = 'info'
    Message  = 'A SAML signing key and its password belong together by CustomKeyIdentifier and have to be removed in one request. If such a pair is meant here, send both remaining lists in one Update-MgServicePrincipal.'
    Help     = 'https://learn.microsoft.com/graph/api/serviceprincipal-removekey'
}
