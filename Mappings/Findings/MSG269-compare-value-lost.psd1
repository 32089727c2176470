@{
    Id       = 'MSG269'
    Name     = 'compare-value-lost'
    Severity = 'error'
    Message  = '-{parameter} of {cmdlet} has no counterpart in the new script. Give {command} its value ({counterpart}).'
    Help     = 'A value that is not handed on is not written, or the default is used.'
}
