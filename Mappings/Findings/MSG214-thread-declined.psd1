@{
    Id       = 'MSG214'
    Name     = 'thread-declined'
    Severity = 'warning'
    Message  = 'Left as it was, because line {line} depends on it and cannot be converted: {reason}.'
    Help     = 'A result and everything that reads it are converted together or not at all; half of such a change would be worse than none. When the other line has been changed by hand, convert again.'
}
