@{
    Id       = 'MSG201'
    Name     = 'syntax-error'
    Severity = 'error'
    Message  = 'PowerShell cannot parse this: {reason}. Nothing in the file was changed; mend the syntax first.'
    Help     = 'A file with a syntax error never runs as a whole, so there is no meaning that a conversion could keep. The reason is the one that PowerShell itself gives.'
}
