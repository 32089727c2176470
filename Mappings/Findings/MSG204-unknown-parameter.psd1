@{
    Id       = 'MSG204'
    Name     = 'unknown-parameter'
    Severity = 'warning'
    Message  = '{cmdlet} has no parameter -{parameter}, so the old call failed as well. The call is left as it is: remove the parameter or write the one that was meant.'
    Help     = 'Parameters are compared after PowerShell''s rules for abbreviations and aliases with the parameters of MSOnline 1.1.183. https://learn.microsoft.com/powershell/module/msonline'
}
