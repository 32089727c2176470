@{
    Id       = 'MSG278'
    Name     = 'compare-property-without-counterpart'
    Severity = 'warning'
    Message  = 'A Graph {type} has no {property} and nothing that stands for it, so it is empty here. Take it out, or find another source.'
    Help     = 'PowerShell gives nothing for a property that an object does not have, and no error.'
}
