@{
    Id       = 'MSG226'
    Name     = 'level-lowered'
    Severity = 'info'
    Message  = 'Changed at --level review only, because {reason}.'
    Help     = 'A group of changes has the level of its weakest part.'
}
