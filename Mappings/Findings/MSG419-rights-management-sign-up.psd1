@{
    Id       = 'MSG419'
    Name     = 'rights-management-sign-up'
    Severity = 'warning'
    Message  = 'RmsViralSignUpEnabled of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
