@{
    Id       = 'MSG275'
    Name     = 'compare-not-connected'
    Severity = 'warning'
    Message  = '{cmdlet} connected here; the new script does not connect. Add {command}, or make sure that it is connected elsewhere.'
    Help     = 'https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands'
}
