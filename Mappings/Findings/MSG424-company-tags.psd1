@{
    Id       = 'MSG424'
    Name     = 'company-tags'
    Severity = 'warning'
    Message  = 'CompanyTags of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
