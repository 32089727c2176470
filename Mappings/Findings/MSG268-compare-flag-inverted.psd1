@{
    Id       = 'MSG268'
    Name     = 'compare-flag-inverted'
    Severity = 'error'
    Message  = '{counterpart} says the opposite of what {parameter} said, or the other way round: what was true in the old script is false here.'
    Help     = 'BlockCredential, for one, is the opposite of AccountEnabled.'
}
