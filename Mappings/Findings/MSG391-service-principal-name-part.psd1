@{
    Id       = 'MSG391'
    Name     = 'service-principal-name-part'
    Severity = 'info'
    Message  = 'MSOnline also found a service principal by the part of a name before its slash, Graph compares whole names. Give the full name or the application id.'
    Help     = 'https://learn.microsoft.com/powershell/module/msonline/get-msolserviceprincipal'
}
