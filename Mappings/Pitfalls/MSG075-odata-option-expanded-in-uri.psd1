@{
    Id         = 'MSG075'
    Name       = 'odata-option-expanded-in-uri'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'In double quotes PowerShell replaces this by a variable, which nothing has set. Use single quotes, or a back-tick before the dollar sign.'
    Happens    = 'The option vanishes from the address: all objects with all properties come back, also those that were to be filtered out.'
    Why        = 'Options of OData begin with the sign of PowerShell variables. With the back-tick behind the dollar sign a tab is sent.'
    Instead    = 'Invoke-MgGraphRequest -Uri ''v1.0/users?$select=id,accountEnabled&$filter=accountEnabled eq false'''
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/452'
        'https://learn.microsoft.com/graph/query-parameters'
    )
    Detect     = @{
        Detector  = 'expanded-word'
        Command   = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
        Parameter = 'Uri'
        Where     = 'option'
        Word      = 'select', 'filter', 'top', 'skip', 'expand', 'orderby', 'search', 'count', 'skiptoken', 'format', 'deltatoken'
    }
    Match      = @(
        'Invoke-MgGraphRequest -Uri "v1.0/users?$select=id,accountEnabled&$filter=accountEnabled eq false"'
        'Invoke-MgGraphRequest -Uri "v1.0/users?$`top=999"'
        '$uri = "https://graph.microsoft.com/v1.0/users?$top=999"
Invoke-RestMethod -Uri $uri -Headers $h'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Uri ''v1.0/users?$select=id,accountEnabled'''
        'Invoke-MgGraphRequest -Uri "v1.0/users?`$select=id&`$top=$top"'
        '$select = ''$select''
Invoke-MgGraphRequest -Uri "v1.0/users?$select=id"'
        'Invoke-RestMethod -Uri "https://contoso.example/api?$filter=x"'
    )
}
