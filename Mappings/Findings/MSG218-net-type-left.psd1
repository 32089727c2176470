@{
    Id       = 'MSG218'
    Name     = 'net-type-left'
    Severity = 'warning'
    Message  = '[{type}] is a type of the old module and does not exist without it; the line fails when it runs. Use a hashtable or the Graph type.'
    Help     = 'Types of the namespace Microsoft.Online.Administration come with MSOnline. Graph cmdlets take hashtables where the old ones took such objects.'
}
