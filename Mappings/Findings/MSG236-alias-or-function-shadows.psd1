@{
    Id       = 'MSG236'
    Name     = 'alias-or-function-shadows'
    Severity = 'warning'
    Message  = '{name} is an alias or a function of this script, so the call is not the cmdlet of MSOnline. It is left as it is.'
    Help     = 'PowerShell looks for aliases and functions before cmdlets. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_command_precedence'
}
