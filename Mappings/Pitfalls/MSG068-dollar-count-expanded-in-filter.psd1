@{
    Id         = 'MSG068'
    Name       = 'dollar-count-expanded-in-filter'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'In double quotes PowerShell replaces this by a variable, which nothing has set. Use single quotes, or a back-tick before the dollar sign.'
    Happens    = 'The service answers that the filter clause is invalid, or gets the value of a variable that has this name.'
    Why        = '$count is a word of OData and a variable of PowerShell.'
    Instead    = 'Get-MgUser -All -Filter ''assignedLicenses/$count ne 0'' -ConsistencyLevel eventual -CountVariable n'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/microsoft-365-docs/issues/9268'
        'https://learn.microsoft.com/graph/aad-advanced-queries'
    )
    Detect     = @{
        Detector  = 'expanded-word'
        Command   = '*-Mg*'
        Parameter = 'Filter', 'ExpandProperty', 'Search', 'Expand'
        Where     = 'filter'
        Word      = 'count', 'select', 'filter', 'expand', 'top', 'orderby', 'search', 'levels', 'skip'
    }
    Match      = @(
        'Get-MgUser -All -Filter "assignedLicenses/$count ne 0" -ConsistencyLevel eventual -CountVariable n'
        'Get-MgUser -UserId $id -ExpandProperty "manager($levels=max;$select=id)"'
    )
    NoMatch    = @(
        'Get-MgUser -All -Filter ''assignedLicenses/$count ne 0'' -ConsistencyLevel eventual -CountVariable n'
        'Get-MgUser -All -Filter "assignedLicenses/`$count ne 0" -ConsistencyLevel eventual -CountVariable n'
        '$search = ''Adele''
Get-MgUser -Filter "startswith(displayName,''$search'')"'
    )
}
