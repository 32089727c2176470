@{
    Id       = 'MSG640'
    Name     = 'inner-object'
    Severity = 'warning'
    Message  = '{type} was a part of other MSOnline objects and has no counterpart of its own in Graph, so {property} is always empty here.'
    Help     = 'See docs/coverage.md for what is nearest to it, and explain the place for where the object comes from.'
}
