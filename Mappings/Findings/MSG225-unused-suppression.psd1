@{
    Id       = 'MSG225'
    Name     = 'unused-suppression'
    Severity = 'info'
    Message  = 'This comment silences {id}, but nothing is reported here. Remove the comment.'
    Help     = 'A suppression that is no longer needed hides the next finding of the same kind.'
}
