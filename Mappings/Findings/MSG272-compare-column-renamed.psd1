@{
    Id       = 'MSG272'
    Name     = 'compare-column-renamed'
    Severity = 'warning'
    Message  = 'The column {column} of the output is called {counterpart} now. Keep the old name with a calculated property if somebody reads it.'
    Help     = 'Names of columns are an interface: files, reports and other scripts read them.'
}
