@{
    Id       = 'MSG202'
    Name     = 'unknown-splat'
    Severity = 'warning'
    Message  = '{cmdlet} gets parameters from @{variable}, whose keys are not known here. The call is left as it is: write the hashtable as a literal in the same scope, or convert the call by hand.'
    Help     = 'A splatted hashtable is converted when all its keys can be seen: one literal, and assignments with constant keys, in the same scope. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_splatting'
}
