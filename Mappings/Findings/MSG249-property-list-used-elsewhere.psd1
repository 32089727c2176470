@{
    Id       = 'MSG249'
    Name     = 'property-list-used-elsewhere'
    Severity = 'warning'
    Message  = 'The list of properties in ${variable} says {property} in Graph''s words now, and the variable is used for something else too, such as a text or a header: give that use a list of its own.'
    Help     = 'A calculated property in a text reads System.Collections.Hashtable.'
}
