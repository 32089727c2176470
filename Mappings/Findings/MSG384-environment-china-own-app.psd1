@{
    Id       = 'MSG384'
    Name     = 'environment-china-own-app'
    Severity = 'warning'
    Message  = 'The default application of Graph PowerShell is not registered in the cloud of China. Register one of your own and add -ClientId and -TenantId.'
    Help     = 'https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands'
}
