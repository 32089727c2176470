@{
    Id       = 'MSG549'
    Name     = 'relying-party-trust-stays'
    Severity = 'warning'
    Message  = 'The trust in AD FS stays. When no other domain uses it, run there: Remove-AdfsRelyingPartyTrust -TargetName ''Microsoft Office 365 Identity Platform''.'
    Help     = 'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
}
