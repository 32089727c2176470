@{
    Id       = 'MSG246'
    Name     = 'server-filter'
    Severity = 'info'
    Message  = '{cmdlet} reads everything and {count} of the conditions behind it could be tested by Graph itself (-Filter), so that only the matching objects travel. Convert with --server-filters to have it so, or let lint --fix --level review do it in the result.'
    Help     = 'Only conditions that Graph answers in the same way with a plain query are counted. https://learn.microsoft.com/graph/aad-advanced-queries'
}
