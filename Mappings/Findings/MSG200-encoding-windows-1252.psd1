@{
    Id       = 'MSG200'
    Name     = 'encoding-windows-1252'
    Severity = 'info'
    Message  = 'The file is not valid UTF-8 and was read as Windows-1252. Check the characters outside ASCII, and save the file as UTF-8 with a byte order mark.'
    Help     = 'Windows PowerShell 5.1 reads a file without a byte order mark in the ANSI code page of the machine, PowerShell 7 reads it as UTF-8. The output keeps the encoding of the input. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding'
}
