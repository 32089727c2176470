@{
    Id       = 'MSG230'
    Name     = 'list-cap-kept'
    Severity = 'info'
    Message  = '{cmdlet} without -All or -MaxResults stopped at its default number of objects. The bound is kept with -Top, because the result is changed or deleted further on; write -All when all of them are meant.'
    Help     = 'Reading more than before is harmless, changing more than before is not. https://learn.microsoft.com/graph/paging'
}
