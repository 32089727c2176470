@{
    Id       = 'MSG207'
    Name     = 'object-escapes'
    Severity = 'warning'
    Message  = 'The whole result of {cmdlet} goes to {sink}, and which of its properties are read there is not known. Graph returns other properties under other names: name the columns that are needed with Select-Object, or add to -Property what is read there and rename it.'
    Help     = 'Export-Csv, ConvertTo-Json, Format-List *, Out-GridView and functions in other files receive all properties. The converted command asks Graph only for what the script visibly reads.'
}
