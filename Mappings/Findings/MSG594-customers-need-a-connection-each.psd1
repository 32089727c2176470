@{
    Id       = 'MSG594'
    Name     = 'customers-need-a-connection-each'
    Severity = 'info'
    Message  = 'What is done for each customer needs a connection to its tenant: keep the contracts in a variable, and begin each turn of the loop with Connect-MgGraph -ClientId $appId -TenantId $customer.CustomerId -CertificateThumbprint $thumbprint -ContextScope Process -NoWelcome -ErrorAction Stop; take -TenantId from the calls that follow.'
    Help     = 'Read the list before the first such connection. In the catch of a failed connection use continue, or the previous customer is reported again. Without an application -Scopes signs in once for each tenant. The application must be consented in each customer tenant and the partner must hold GDAP relationships. https://learn.microsoft.com/partner-center/customers/gdap-introduction'
}
