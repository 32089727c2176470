@{
    Id         = 'MSG056'
    Name       = 'searchstring-parameter'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph has no -SearchString: use -Filter with startswith, or -Search with a text like "displayName:adele" in inner double quotes and -ConsistencyLevel eventual.'
    Happens    = 'The parameter cannot be found; a search without level or inner quotes is refused.'
    Why        = 'The old parameter looked at several names at once.'
    Instead    = 'Get-MgUser -Filter "startswith(displayName,''adele'') or startswith(userPrincipalName,''adele'')"
Get-MgUser -Search ''"displayName:adele"'' -ConsistencyLevel eventual'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
        'https://learn.microsoft.com/graph/search-query-parameter'
    )
    Detect     = @(
        @{
            Detector  = 'unknown-parameter'
            Command   = '*-MgUser', '*-MgBetaUser'
            Parameter = 'SearchString'
            Clause    = @{ SearchString = 'startswith(displayName,{}) or startswith(userPrincipalName,{})' }
        }
        @{
            Detector   = 'unknown-parameter'
            NotCommand = '*-MgUser', '*-MgBetaUser'
            Parameter  = 'SearchString'
            Clause     = @{ SearchString = 'startswith(displayName,{})' }
        }
        @{ Detector = 'search-form' }
    )
    Match      = @(
        'Get-MgUser -SearchString ''adele'''
        'Get-MgGroup -SearchString $name'
        'Get-MgUser -Search ''"displayName:adele"'''
        'Get-MgUser -Search ''adele'' -ConsistencyLevel eventual'
    )
    NoMatch    = @(
        'Get-MgUser -Search ''"displayName:adele"'' -ConsistencyLevel eventual'
        'Get-MgUserMessage -UserId $id -Search ''invoice'''
        'Get-MgUser -Search $text -ConsistencyLevel eventual'
        'Get-MsolUser -SearchString ''adele'''
    )
}
