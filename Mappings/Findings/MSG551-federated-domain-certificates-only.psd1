@{
    Id       = 'MSG551'
    Name     = 'federated-domain-certificates-only'
    Severity = 'warning'
    Message  = 'The signing certificates of AD FS are sent to the tenant; run this on an AD FS server, once for each federated domain. Addresses and issuer stay as they are, and the trust in AD FS is not refreshed: Update-AdfsRelyingPartyTrust -TargetName ''Microsoft Office 365 Identity Platform''.'
    Help     = 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-o365-certs'
}
