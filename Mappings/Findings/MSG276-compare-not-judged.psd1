@{
    Id       = 'MSG276'
    Name     = 'compare-not-judged'
    Severity = 'info'
    Message  = 'What {cmdlet} did here has no counterpart in Graph that could be looked for in the new script. Compare by hand.'
    Help     = 'The rule of the cmdlet leaves the call to a person, or there is none.'
}
