@{
    Id       = 'MSG256'
    Name     = 'property-of-a-new-object'
    Severity = 'warning'
    Message  = '{command} returns the new object with its default properties only, so {property} is empty here. Take the value that was given to the call, or read the object again with -Property {property}.'
    Help     = 'Graph answers the creation of a user without department, address, licences and most other properties. https://learn.microsoft.com/graph/api/user-post-users'
}
