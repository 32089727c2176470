@{
    Id       = 'MSG333'
    Name     = 'user-landing-page'
    Severity = 'warning'
    Message  = 'UserLandingPageIdentifierForO365Shell is not in Graph.'
    Help     = 'Take the column or test out.'
}
