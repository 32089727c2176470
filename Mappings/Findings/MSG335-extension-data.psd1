@{
    Id       = 'MSG335'
    Name     = 'extension-data'
    Severity = 'info'
    Message  = 'ExtensionData was a leftover of the old web service and is not in Graph.'
    Help     = 'Take the column out.'
}
