@{
    Id       = 'MSG270'
    Name     = 'compare-value-changed'
    Severity = 'warning'
    Message  = '{counterpart} of {command} is another value than -{parameter} of {cmdlet} was given.'
    Help     = 'Where the change is meant, nothing need be done.'
}
