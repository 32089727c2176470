@{
    Id       = 'MSG273'
    Name     = 'compare-error-handling-changed'
    Severity = 'warning'
    Message  = 'Errors of {cmdlet} were handled with {old}, those of {command} with {new}.'
    Help     = 'What happens when an object is not found or a permission is missing differs from before.'
}
