@{
    Id       = 'MSG546'
    Name     = 'federation-settings-go-with-the-change'
    Severity = 'info'
    Message  = 'The federation configuration is deleted when the domain becomes managed: export it first. The change can take up to an hour; where a loop waits for it, -ErrorAction Stop keeps a refused change from waiting for ever.'
    Help     = 'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
}
