@{
    Id       = 'MSG251'
    Name     = 'old-error-text'
    Severity = 'warning'
    Message  = 'This tells errors of MSOnline apart by their text, which Graph does not use: it never holds for an error of Graph. Test {test} instead.'
    Help     = 'The first part of FullyQualifiedErrorId is the error code of Graph. An error reaches catch only with -ErrorAction Stop. https://learn.microsoft.com/graph/errors'
}
