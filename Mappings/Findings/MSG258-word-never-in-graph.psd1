@{
    Id       = 'MSG258'
    Name     = 'word-never-in-graph'
    Severity = 'warning'
    Level    = 'review'
    Message  = '{property} is never {word} in Graph, so what depends on it never happens. Take the test out, or find out what the old word stood for.'
    Help     = 'MSOnline had values for states that Graph does not report. The comparison is kept as it was: it is not wrong, but it never holds.'
}
