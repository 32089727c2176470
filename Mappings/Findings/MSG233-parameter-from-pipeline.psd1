@{
    Id       = 'MSG233'
    Name     = 'parameter-from-pipeline'
    Severity = 'warning'
    Message  = '{cmdlet} takes {parameters} from the pipeline by property name, and which properties arrive is not known here. Graph cmdlets take nothing by name: write ForEach-Object { ... } with the parameters spelled out, and convert again.'
    Help     = 'Columns of a file are known only by the names that the script uses. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pipelines'
}
