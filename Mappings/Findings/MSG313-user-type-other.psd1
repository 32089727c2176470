@{
    Id       = 'MSG313'
    Name     = 'user-type-other'
    Severity = 'warning'
    Message  = 'Graph takes the user types Member and Guest only.'
    Help     = 'Viral and Other were states that the service gave.'
}
