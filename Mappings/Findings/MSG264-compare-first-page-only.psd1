@{
    Id       = 'MSG264'
    Name     = 'compare-first-page-only'
    Severity = 'error'
    Message  = '{cmdlet} read all objects here; {command} without -All reads the first page (usually 100). Add -All.'
    Help     = 'https://learn.microsoft.com/graph/paging'
}
