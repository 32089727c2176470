@{
    Id       = 'MSG402'
    Name     = 'distribution-lists-and-microsoft-365-groups'
    Severity = 'info'
    Message  = 'The list includes Microsoft 365 groups, as it did before. Add Where-Object GroupTypes -notcontains ''Unified'' when real distribution lists are meant.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/groups-overview'
}
