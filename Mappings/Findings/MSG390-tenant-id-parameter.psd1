@{
    Id       = 'MSG390'
    Name     = 'tenant-id-parameter'
    Severity = 'warning'
    Message  = '-TenantId made this call act on a customer''s tenant, but a Graph connection belongs to one tenant. Connect to each customer with Connect-MgGraph -TenantId, then call without -TenantId.'
    Help     = 'Without the parameter the call would read or change your own tenant and look plausible. Partners need granular delegated permissions (GDAP) and an application that is consented in every customer tenant. https://learn.microsoft.com/partner-center/customers/gdap-introduction'
}
