@{
    Id         = 'MSG067'
    Name       = 'advanced-query-without-consistencylevel'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This filter is an advanced query: it needs -ConsistencyLevel eventual and -CountVariable. Add both.'
    Happens    = 'The service answers Request_UnsupportedQuery.'
    Why        = 'ne, not, endsWith, /$count and sorting a filtered list are done by another index of the directory.'
    Instead    = 'Get-MgUser -All -Filter "endsWith(userPrincipalName,''@contoso.com'')" -ConsistencyLevel eventual -CountVariable n'
    Evidence   = @(
        'https://learn.microsoft.com/graph/aad-advanced-queries'
        'https://github.com/Microsoft365DSC/Microsoft365DSC/issues/3518'
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/14074'
    )
    Detect     = @{
        Detector = 'advanced-query'
        Type     = 'user', 'group', 'device', 'application', 'servicePrincipal', 'orgContact', 'administrativeUnit', 'directoryObject', 'directoryRole'
        Operator = 'ne', 'not'
        Function = 'endsWith'
        Segment  = '$count'
        Sort     = $true
    }
    Match      = @(
        'Get-MgUser -All -Filter "endsWith(userPrincipalName,''@contoso.com'')"'
        'Get-MgGroup -All -Filter "NOT groupTypes/any(c:c eq ''Unified'')"'
        'Get-MgUser -All -Filter ''assignedLicenses/$count ne 0'' -ConsistencyLevel eventual'
        'Get-MgUser -All -Filter "accountEnabled eq true" -Sort displayName'
    )
    NoMatch    = @(
        'Get-MgUser -All -Filter "endsWith(userPrincipalName,''@contoso.com'')" -ConsistencyLevel eventual -CountVariable n'
        'Get-MgUser -All -Filter "displayName eq ''not ne''"'
        'Get-MgUser -All -Filter "startsWith(displayName,''A'')"'
        'Get-MgAuditLogSignIn -All -Filter "status/errorCode ne 0"'
    )
}
