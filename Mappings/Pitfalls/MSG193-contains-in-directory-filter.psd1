@{
    Id         = 'MSG193'
    Name       = 'contains-in-directory-filter'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Objects of the directory cannot be filtered with contains. Use startswith, or -Search with -ConsistencyLevel eventual for words inside of a name.'
    Happens    = 'The service answers Request_UnsupportedQuery or that the clause is invalid.'
    Why        = 'Only the beginnings of texts are indexed, and the ends of addresses.'
    Instead    = 'Get-MgUser -Search ''"displayName:adele"'' -ConsistencyLevel eventual'
    Evidence   = @(
        'https://learn.microsoft.com/graph/aad-advanced-queries'
        'https://learn.microsoft.com/graph/filter-query-parameter'
    )
    Detect     = @{
        Detector = 'filter-function'
        Type     = 'user', 'group', 'device', 'application', 'servicePrincipal', 'orgContact', 'administrativeUnit', 'directoryObject', 'directoryRole'
        Function = 'contains', 'substringof'
    }
    Match      = @(
        'Get-MgUser -All -Filter "contains(displayName,''adele'')"'
        'Get-MgGroup -All -Filter "contains(displayName,''$name'')"'
    )
    NoMatch    = @(
        'Get-MgUser -All -Filter "startswith(displayName,''adele'')"'
        'Get-MgUser -All -Filter "displayName eq ''contains''"'
    )
}
