@{
    Id       = 'MSG407'
    Name     = 'group-has-several-owners'
    Severity = 'info'
    Message  = 'Graph has a list of owners; the id of the first is taken. Read all with Get-MgGroupOwner where more than one counts.'
    Help     = 'https://learn.microsoft.com/graph/api/group-list-owners'
}
