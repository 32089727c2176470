@{
    Id       = 'MSG239'
    Name     = 'retired-module-other'
    Severity = 'info'
    Message  = '{module} is retired too and is not converted by this tool.'
    Help     = 'AzureAD and AzureADPreview ended with MSOnline. https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
}
