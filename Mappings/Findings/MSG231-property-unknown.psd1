@{
    Id       = 'MSG231'
    Name     = 'property-unknown'
    Severity = 'warning'
    Message  = '{type} has no property {property} in MSOnline, so it was always empty here. The name is left as it is.'
    Help     = 'Compared with the properties of MSOnline 1.1.183. In comparisons with -lt an empty value counts as smaller than everything.'
}
