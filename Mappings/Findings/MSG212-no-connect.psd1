@{
    Id       = 'MSG212'
    Name     = 'no-connect'
    Severity = 'warning'
    Message  = 'The script never connects. Before it runs, connect with: Connect-MgGraph -Scopes {scopes} -NoWelcome'
    Help     = 'An MSOnline session does not serve Graph. No connection is added, because the script may be called by another one that connects. https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands'
}
