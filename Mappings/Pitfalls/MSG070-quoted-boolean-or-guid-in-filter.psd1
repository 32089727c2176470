@{
    Id         = 'MSG070'
    Name       = 'quoted-boolean-or-guid-in-filter'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Truth values, numbers, dates and GUIDs stand in a filter without quotes. Remove the quotes.'
    Happens    = 'The service answers that the filter clause is invalid.'
    Why        = 'Only properties of type text take quotes; id, appId and deviceId are text.'
    Instead    = 'Get-MgUser -Filter "accountEnabled eq true"'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/515'
        'https://learn.microsoft.com/graph/filter-query-parameter'
    )
    Detect     = @{
        Detector = 'quoted-filter-value'
        Request  = @{
            Command   = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Parameter = 'Uri'
        }
        Quoted   = 'Boolean', 'Guid', 'DateTimeOffset', 'Int32', 'Int64'
    }
    Match      = @(
        'Invoke-MgGraphRequest -Uri "https://graph.microsoft.com/v1.0/users?`$filter=accountEnabled eq ''true''"'
        'Get-MgUser -Filter "accountEnabled eq ''true''"'
        'Get-MgUser -Filter "assignedLicenses/any(l:l/skuId eq ''$skuId'')"'
        'Get-MgUser -Filter "createdDateTime ge ''2025-01-01T00:00:00Z''"'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Uri "https://graph.microsoft.com/v1.0/users?`$filter=accountEnabled eq true"'
        'Get-MgUser -Filter "accountEnabled eq true"'
        'Get-MgUser -Filter "assignedLicenses/any(l:l/skuId eq $skuId)"'
        'Get-MgUser -Filter "id eq ''$id''"'
        'Get-MgDevice -Filter "deviceId eq ''$deviceId''"'
    )
}
