@{
    Id       = 'MSG396'
    Name     = 'extension-data'
    Severity = 'info'
    Message  = 'ExtensionData was an artefact of the old service and held nothing of meaning. Remove it.'
    Help     = 'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
}
