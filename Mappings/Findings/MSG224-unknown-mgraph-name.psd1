@{
    Id       = 'MSG224'
    Name     = 'unknown-mgraph-name'
    Severity = 'error'
    Message  = '{command} is not a cmdlet of Microsoft Graph PowerShell. Look up the right name with Find-MgGraphCommand.'
    Help     = 'Compared with the cmdlets of SDK 2.x, v1.0 and beta. https://learn.microsoft.com/powershell/microsoftgraph/find-mg-graph-command'
}
