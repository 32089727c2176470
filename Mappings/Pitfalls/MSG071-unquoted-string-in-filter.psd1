@{
    Id         = 'MSG071'
    Name       = 'unquoted-string-in-filter'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Text in a filter needs single quotes; PowerShell does not add them. Write quotes around the value.'
    Happens    = 'The service reads the value as the name of a property and answers that it cannot find it.'
    Why        = 'Putting a variable into a text adds nothing.'
    Instead    = 'Get-MgServicePrincipal -Filter "displayName eq ''$($name -replace "''", "''''")''"'
    Evidence   = @(
        'https://learn.microsoft.com/graph/filter-query-parameter'
    )
    Detect     = @{
        Detector = 'unquoted-filter-value'
        Request  = @{
            Command   = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Parameter = 'Uri'
        }
        Unquoted = 'String'
    }
    Match      = @(
        'Invoke-MgGraphRequest -Uri "v1.0/groups?`$filter=displayName eq $name"'
        'Get-MgServicePrincipal -Filter "displayName eq $name"'
        'Get-MgUser -Filter "userPrincipalName eq $($row.Upn)"'
        'Get-MgGroup -Filter "startswith(displayName,$prefix)"'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Uri "v1.0/groups?`$filter=displayName eq ''$name''"'
        'Get-MgServicePrincipal -Filter "displayName eq ''$name''"'
        '$name = "''Reports''"
Get-MgServicePrincipal -Filter "displayName eq $name"'
        'Get-MgUser -Filter "createdDateTime ge $since"'
        'Get-MgUser -Filter $filter'
    )
}
