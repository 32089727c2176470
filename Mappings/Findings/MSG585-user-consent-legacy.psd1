@{
    Id       = 'MSG585'
    Name     = 'user-consent-legacy'
    Severity = 'warning'
    Message  = 'User consent is switched on as widely as MSOnline did (microsoft-user-default-legacy: any application).'
    Help     = 'Microsoft recommends ManagePermissionGrantsForSelf.microsoft-user-default-low: only verified publishers and permissions of low impact. https://learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent'
}
