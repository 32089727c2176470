@{
    Id       = 'MSG267'
    Name     = 'compare-old-property-name'
    Severity = 'error'
    Message  = '{property} is a name of the old module; a Graph {type} has no such property, so it is empty. Its counterpart: {counterpart}.'
    Help     = 'PowerShell gives nothing for a property that an object does not have, and no error.'
}
