@{
    Id       = 'MSG266'
    Name     = 'compare-property-not-asked-for'
    Severity = 'error'
    Message  = '{property} is read here, but {command} was not asked for it, so it is empty. Add it to -Property.'
    Help     = 'Graph returns a few properties of an object unless -Property names more; a property that was not asked for is empty, not an error. https://learn.microsoft.com/graph/query-parameters#select-parameter'
}
