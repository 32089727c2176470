@{
    Id       = 'MSG229'
    Name     = 'list-cap-lifted'
    Severity = 'info'
    Message  = '{cmdlet} without -All or -MaxResults stopped at its default number of objects (250 or 500), the new command returns all of them. Use -Top to keep a bound.'
    Help     = 'Without -All a Graph list ends after one page, usually 100 objects, so the old call cannot simply keep its form. https://learn.microsoft.com/graph/paging'
}
