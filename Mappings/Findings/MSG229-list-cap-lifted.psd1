@{
    Id       = 'MSG229'
    Name     = 'list-cap-lifted'
    Severity = 'info'
    Message  = '{cmdlet} without -All stopped at {count} objects, the new command returns all of them. Use -Top {count} to keep the bound.'
    Help     = 'Without -All a Graph list ends after one page, usually 100 objects, so the old call cannot simply keep its form.'
}
