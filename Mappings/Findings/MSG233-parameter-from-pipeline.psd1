@{
    Id       = 'MSG233'
    Name     = 'parameter-from-pipeline'
    Severity = 'warning'
    Message  = '{cmdlet} took {parameters} from the pipeline by property name; Graph cmdlets take nothing by property name. The values are written out for the properties that the input is known to have.'
    Help     = 'Columns of a file are known only by the names that the script uses. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pipelines'
}
