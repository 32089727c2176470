@{
    Id       = 'MSG214'
    Name     = 'thread-declined'
    Severity = 'warning'
    Message  = '{cmdlet} is left as it was, because it takes what {other} in line {line} returns, and that line cannot be converted.'
    Help     = 'A result and everything that reads it are converted together or not at all; half of such a change would be worse than none. When the other line has been changed by hand, convert again.'
}
