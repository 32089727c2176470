@{
    Id       = 'MSG262'
    Name     = 'compare-filter-dropped'
    Severity = 'error'
    Message  = '{filter} selected by {property} of what {cmdlet} returned; the new script does not select by it, so other objects are read too.'
    Help     = 'A filter may be in -Filter or in Where-Object, but must be somewhere: what follows works on more objects than before.'
}
