@{
    Id         = 'MSG073'
    Name       = 'scriptblock-or-star-as-filter'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'A filter of Graph is neither a script block nor a pattern. For everything use -All without a filter, else write OData text with startswith.'
    Happens    = 'The service answers that the filter clause is invalid; a script block is turned into its text.'
    Why        = 'These are habits of the ActiveDirectory module.'
    Instead    = 'Get-MgUser -All
Get-MgUser -All -Filter "department eq ''Sales''"'
    Evidence   = @(
        'https://learn.microsoft.com/graph/filter-query-parameter'
    )
    Detect     = @{
        Detector = 'filter-form'
        Form     = 'block', 'star', 'wildcard'
    }
    Match      = @(
        'Get-MgUser -Filter *'
        'Get-MgUser -Filter { Department -eq ''Sales'' }'
        'Get-MgGroup -Filter "displayName eq ''HR*''"'
    )
    NoMatch    = @(
        'Get-MgUser -All -Filter "department eq ''Sales''"'
        'Get-ADUser -Filter *'
        'Get-MgUser -Filter "displayName eq ''A*B''"'
    )
}
