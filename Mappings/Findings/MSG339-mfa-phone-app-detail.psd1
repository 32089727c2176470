@{
    Id       = 'MSG339'
    Name     = 'mfa-phone-app-detail'
    Severity = 'warning'
    Message  = 'Graph shows name, tag and version of an Authenticator registration, nothing else of the old details.'
    Help     = 'See Get-MgUserAuthenticationMicrosoftAuthenticatorMethod; apps that only show codes are in Get-MgUserAuthenticationSoftwareOathMethod.'
}
