@{
    Id       = 'MSG410'
    Name     = 'synchronization-account'
    Severity = 'warning'
    Message  = 'Graph has no property for the synchronization account, so it is searched by its usual display name. With several servers or a newer Entra Connect the answer can differ.'
    Help     = 'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-accounts-permissions'
}
