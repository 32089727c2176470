@{
    Id       = 'MSG271'
    Name     = 'compare-column-gone'
    Severity = 'warning'
    Message  = 'The output has no column {columns} any more.'
    Help     = 'Names of columns are an interface: files, reports and other scripts read them.'
}
