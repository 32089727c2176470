@{
    Id       = 'MSG237'
    Name     = 'function-parameter-kept'
    Severity = 'info'
    Message  = 'The parameter ${parameter} of {function} is no longer used, but callers may pass it; it stays. Remove it when no caller does.'
    Help     = 'Signatures of functions are not changed, because calls in other files are not seen.'
}
