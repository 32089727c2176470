@{
    Id       = 'MSG211'
    Name     = 'name-in-string'
    Severity = 'info'
    Message  = 'A text names {cmdlet}, which is not called here. Change the text if readers or other programs rely on the name.'
    Help     = 'Texts and comments belong to the author and are not changed. Get-Command with a constant name is a use of the cmdlet and is converted.'
}
