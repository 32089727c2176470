@{
    Id       = 'MSG253'
    Name     = 'columns-of-a-file'
    Severity = 'warning'
    Message  = '{cmdlet} took every column of the file that is called like one of its parameters. The new line takes the object from {columns} only: if the file has columns such as {others}, add them.'
    Help     = 'Which columns a file has cannot be seen in the script. Graph cmdlets take nothing from the pipeline by name. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pipelines'
}
