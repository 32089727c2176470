@{
    Id       = 'MSG248'
    Name     = 'objects-of-other-sources'
    Severity = 'warning'
    Message  = 'Objects that are not of MSOnline may reach this place too (rows of a file, objects that the script makes), and {property} is read in the form of Graph''s {type} now: for them it is empty. Keep the two apart, or give those objects the new names.'
    Help     = 'Inverted properties are the dangerous ones: the value of what is missing becomes true.'
}
