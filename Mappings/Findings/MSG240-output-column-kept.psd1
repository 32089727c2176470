@{
    Id       = 'MSG240'
    Name     = 'output-column-kept'
    Severity = 'info'
    Message  = 'The column keeps its old name {old} through a calculated property, so that readers of the output still find it. Rename it to {new} if nobody depends on it.'
    Help     = 'Names of columns are an interface of the script: files, reports and other scripts read them.'
}
