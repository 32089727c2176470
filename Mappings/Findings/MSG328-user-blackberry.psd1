@{
    Id       = 'MSG328'
    Name     = 'user-blackberry'
    Severity = 'warning'
    Message  = 'IsBlackberryUser was obsolete and is not in Graph.'
    Help     = 'Take the column or test out.'
}
