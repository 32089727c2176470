@{
    Id       = 'MSG261'
    Name     = 'compare-read-missing'
    Severity = 'warning'
    Message  = 'What {cmdlet} read here is read nowhere in the new script. Add {command}, or make sure that nobody needs it.'
    Help     = 'Output and decisions that rest on what was read are gone too.'
}
