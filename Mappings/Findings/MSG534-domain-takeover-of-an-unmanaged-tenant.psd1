@{
    Id       = 'MSG534'
    Name     = 'domain-takeover-of-an-unmanaged-tenant'
    Severity = 'warning'
    Message  = 'Which takeover is meant cannot be told from the call: inside the unmanaged tenant it is Confirm-MgDomain -DomainId <domain>; from another tenant it is Invoke-MgGraphRequest -Method POST -Uri ''v1.0/domains/<domain>/verify'' -Body @{ forceTakeover = $true }.'
    Help     = 'https://learn.microsoft.com/entra/identity/users/domains-admin-takeover'
}
