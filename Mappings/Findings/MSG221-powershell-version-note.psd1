@{
    Id       = 'MSG221'
    Name     = 'powershell-version-note'
    Severity = 'info'
    Message  = 'The script asks for Windows PowerShell or for an old version because of MSOnline. Microsoft Graph PowerShell needs Windows PowerShell 5.1 or PowerShell 7; check whether another module still needs the line.'
    Help     = 'https://learn.microsoft.com/powershell/microsoftgraph/installation'
}
