@{
    Id       = 'MSG209'
    Name     = 'nesting-too-deep'
    Severity = 'error'
    Message  = 'The script is nested too deeply here ({depth} levels) to be analysed, and nothing in the file was changed. Split the expression.'
    Help     = 'The bound protects the converter against files made to exhaust its stack; no script written by a person is known to reach it.'
}
