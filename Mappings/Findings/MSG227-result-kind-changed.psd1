@{
    Id       = 'MSG227'
    Name     = 'result-kind-changed'
    Severity = 'warning'
    Message  = '{cmdlet} returned {old}, the new command returns {new}. Check what is done with the result.'
    Help     = 'Set- cmdlets of MSOnline printed nothing, New- and Add- cmdlets of Graph print the object; a function''s output is its return value.'
}
