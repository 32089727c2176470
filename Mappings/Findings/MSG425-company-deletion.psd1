@{
    Id       = 'MSG425'
    Name     = 'company-deletion'
    Severity = 'warning'
    Message  = 'CompanyDeletionStartTime of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
