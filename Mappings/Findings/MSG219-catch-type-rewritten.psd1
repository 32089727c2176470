@{
    Id       = 'MSG219'
    Name     = 'catch-type-rewritten'
    Severity = 'warning'
    Message  = 'catch [{type}] became catch without a type: it now also runs for errors that do not come from Graph. Test $_.FullyQualifiedErrorId or $_.Exception.Message where one error is meant.'
    Help     = 'MSOnline reported every error with this one exception class, Graph has no counterpart that can be named in a catch. An unknown type in a catch hides the real error. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally'
}
