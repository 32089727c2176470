@{
    Id       = 'MSG334'
    Name     = 'user-theme'
    Severity = 'warning'
    Message  = 'UserThemeIdentifierForO365Shell is not in Graph.'
    Help     = 'Take the column or test out.'
}
