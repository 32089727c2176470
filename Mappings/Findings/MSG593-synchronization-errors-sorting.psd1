@{
    Id       = 'MSG593'
    Name     = 'synchronization-errors-sorting'
    Severity = 'warning'
    Message  = 'The property that sorts synchronization errors is decided at run time.'
    Help     = 'Sort the result with Sort-Object DisplayName or Sort-Object UserPrincipalName; None means that it is not sorted.'
}
