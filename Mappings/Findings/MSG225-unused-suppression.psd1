@{
    Id       = 'MSG225'
    Name     = 'unused-suppression'
    Severity = 'info'
    Message  = 'This silences {id}, but there is nothing to silence here. Remove it.'
    Help     = 'A suppression that is no longer needed hides the next finding of the same kind.'
}
