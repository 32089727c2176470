@{
    Id       = 'MSG208'
    Name     = 'types-differ'
    Severity = 'warning'
    Message  = '${variable} may hold the result of {first} or of {second} here, and {property} is not the same property of both in Graph. The line is left as it is: use two variables, or test which one it is.'
    Help     = 'A property is renamed only when every value that can arrive at the place has the same new name for it.'
}
