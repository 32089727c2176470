@{
    Id       = 'MSG521'
    Name     = 'devices-without-last-sign-in'
    Severity = 'info'
    Message  = 'A filter on the last sign-in leaves out devices that have no date. Whether MSOnline listed them is not documented.'
    Help     = 'To see them: Get-MgDevice -All | Where-Object { -not $_.ApproximateLastSignInDateTime }. https://learn.microsoft.com/graph/api/device-list'
}
