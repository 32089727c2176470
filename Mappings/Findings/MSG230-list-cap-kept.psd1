@{
    Id       = 'MSG230'
    Name     = 'list-cap-kept'
    Severity = 'info'
    Message  = '{cmdlet} without -All stopped at {count} objects. The bound is kept with -Top, because the result is changed or deleted further on.'
    Help     = 'More objects than before would be changed by -All. Use it when all of them are meant.'
}
