@{
    Id       = 'MSG205'
    Name     = 'dynamic-command'
    Severity = 'warning'
    Message  = 'The name of the command is made at run time, and it may be a cmdlet of MSOnline. Check by hand what is called here.'
    Help     = 'A command in a variable, Invoke-Expression and & with an expression are followed only when the text is constant.'
}
