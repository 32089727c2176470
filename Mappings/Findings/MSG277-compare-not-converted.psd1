@{
    Id       = 'MSG277'
    Name     = 'compare-not-converted'
    Severity = 'warning'
    Message  = '{cmdlet} is still there in the new script; it no longer works.'
    Help     = 'MSOnline is retired. https://learn.microsoft.com/powershell/module/msonline'
}
