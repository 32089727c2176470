@{
    Id       = 'MSG308'
    Name     = 'user-token-date'
    Severity = 'info'
    Message  = 'Sessions are ended as of now; a date other than now cannot be set in Graph.'
    Help     = 'Check that the old call meant "now", as (Get-Date) does.'
}
