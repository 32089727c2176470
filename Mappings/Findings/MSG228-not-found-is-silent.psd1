@{
    Id       = 'MSG228'
    Name     = 'not-found-is-silent'
    Severity = 'warning'
    Message  = 'A search that finds nothing is no error in Graph, while {cmdlet} reported one. Test the result before it is used.'
    Help     = 'Get- cmdlets of Graph with -Filter return nothing when nothing matches. https://learn.microsoft.com/graph/filter-query-parameter'
}
