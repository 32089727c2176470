@{
    Id       = 'MSG232'
    Name     = 'property-name-dynamic'
    Severity = 'warning'
    Message  = 'Which property of {type} is read here is decided at run time. Property names changed in Graph: check the names that can arrive.'
    Help     = 'Names in variables, in arrays and in calculated properties are followed only when they are constant.'
}
