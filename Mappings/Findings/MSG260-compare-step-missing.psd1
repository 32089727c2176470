@{
    Id       = 'MSG260'
    Name     = 'compare-step-missing'
    Severity = 'error'
    Message  = '{cmdlet} changed something here, and nothing in the new script does it. Add {command}.'
    Help     = 'A step that is left out is often one of several on the same object, or one in a branch.'
}
