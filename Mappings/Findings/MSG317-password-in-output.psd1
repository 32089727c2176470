@{
    Id       = 'MSG317'
    Name     = 'password-in-output'
    Severity = 'info'
    Message  = 'The old call wrote the password in clear text to the output; a line of its own keeps that.'
    Help     = 'Delete the line when nobody reads it.'
}
