@{
    Id       = 'MSG216'
    Name     = 'level-not-chosen'
    Severity = 'info'
    Message  = '{cmdlet} would be converted at --level {level}. It is left as it was at the level chosen.'
    Help     = 'safe applies documented conversions with the same effect in every tenant, review also those that a person should look at.'
}
