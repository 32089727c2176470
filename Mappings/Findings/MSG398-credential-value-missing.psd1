@{
    Id       = 'MSG398'
    Name     = 'credential-value-missing'
    Severity = 'warning'
    Message  = 'The old call failed, because a certificate or a password needs -Value. Give the certificate, or use Add-MgServicePrincipalPassword.'
    Help     = 'https://learn.microsoft.com/powershell/module/msonline/new-msolserviceprincipalcredential'
}
