@{
    Id       = 'MSG203'
    Name     = 'ambiguous-parameter'
    Severity = 'warning'
    Message  = '-{parameter} may stand for several parameters of {cmdlet}: {candidates}. Write the full name, then convert again.'
    Help     = 'PowerShell accepts the beginning of a parameter''s name when only one parameter begins like that. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parameters'
}
