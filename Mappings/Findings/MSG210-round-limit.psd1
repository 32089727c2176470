@{
    Id       = 'MSG210'
    Name     = 'round-limit'
    Severity = 'warning'
    Message  = 'The analysis stopped after {rounds} rounds without being sure about {subject}. What depends on it is left as it was; convert it by hand.'
    Help     = 'Types and properties are followed through variables, loops and functions until nothing changes. The bound keeps this finite for functions that call each other with ever new values.'
}
