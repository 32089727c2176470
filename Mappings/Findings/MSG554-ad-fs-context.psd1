@{
    Id       = 'MSG554'
    Name     = 'ad-fs-context'
    Severity = 'warning'
    Message  = 'Graph does not talk to AD FS, so there is no context to set and the line goes. Lines for AD FS run on its server, or with Invoke-Command -ComputerName <server>.'
    Help     = 'https://learn.microsoft.com/powershell/module/adfs/'
}
