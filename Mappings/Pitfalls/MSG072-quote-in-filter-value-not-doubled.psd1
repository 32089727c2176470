@{
    Id         = 'MSG072'
    Name       = 'quote-in-filter-value-not-doubled'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'An apostrophe in this value ends the text of the filter. Double it: -replace "''", "''''".'
    Happens    = 'The filter fails for names like O''Neil; hostile input can make it match other objects.'
    Why        = 'OData escapes an apostrophe by doubling it. Parameters of MSOnline needed nothing.'
    Instead    = 'Get-MgUser -Filter "displayName eq ''$($name -replace "''", "''''")''"'
    Evidence   = @(
        'https://learn.microsoft.com/graph/query-parameters#escaping-single-quotes'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2208'
    )
    Detect     = @{
        Detector  = 'unescaped-filter-value'
        Safe      = '*Id', 'accountEnabled', 'usageLocation', 'userType', 'country', 'skuPartNumber', 'servicePlanName', 'securityIdentifier', 'serialNumber'
        SafeValue = '*Id', '*Guid', '*Domain*', '*Sku*', '*date*', '*Number', 'Thumbprint'
    }
    Match      = @(
        'param($name)
Get-MgUser -Filter "displayName eq ''$name''"'
        'foreach ($row in Import-Csv users.csv) { Get-MgUser -Filter "userPrincipalName eq ''$($row.Upn)''" }'
        '$text = Read-Host ''Name''
Get-MgGroup -Filter "startswith(displayName,''$text'')"'
    )
    NoMatch    = @(
        'param($name)
Get-MgUser -Filter "displayName eq ''$($name -replace "''", "''''")''"'
        '$name = ''Reports''
Get-MgServicePrincipal -Filter "displayName eq ''$name''"'
        'param($AppId)
Get-MgServicePrincipal -Filter "appId eq ''$AppId''"'
        'param($name)
$name = $name.Replace("''", "''''")
Get-MgUser -Filter "displayName eq ''$name''"'
    )
}
