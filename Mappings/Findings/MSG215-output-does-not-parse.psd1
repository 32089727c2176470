@{
    Id       = 'MSG215'
    Name     = 'output-does-not-parse'
    Severity = 'error'
    Message  = 'The converted text would not parse: {reason}. The file stays as it was; this is a defect of the converter, please report it with the smallest script that shows it.'
    Help     = 'Every output is parsed before it is written. The check found a syntax error that the input did not have.'
}
