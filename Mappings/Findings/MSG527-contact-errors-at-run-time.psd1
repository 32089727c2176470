@{
    Id       = 'MSG527'
    Name     = 'contact-errors-at-run-time'
    Severity = 'warning'
    Message  = 'Whether only contacts with errors are wanted is decided at run time. Write one call for each case.'
    Help     = 'https://learn.microsoft.com/graph/api/orgcontact-list'
}
