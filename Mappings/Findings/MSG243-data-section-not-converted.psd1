@{
    Id       = 'MSG243'
    Name     = 'data-section-not-converted'
    Severity = 'warning'
    Message  = 'A cmdlet of MSOnline stands in a place where code cannot be changed safely ({place}). Convert it by hand.'
    Help     = 'Encoded commands, here-strings that are written to a file and text for Invoke-Expression are such places.'
}
