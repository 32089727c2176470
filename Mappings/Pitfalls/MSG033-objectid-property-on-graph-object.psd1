@{
    Id         = 'MSG033'
    Name       = 'objectid-property-on-graph-object'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Objects of Graph have no ObjectId, so this is empty. Their id is Id.'
    Happens    = 'An id parameter gets nothing, or a column of a report is empty.'
    Why        = 'MSOnline and AzureAD called it ObjectId.'
    Instead    = '$sp.Id'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/migration-steps'
        'https://learn.microsoft.com/graph/api/resources/directoryobject'
    )
    Detect     = @{
        Detector = 'unknown-property'
        Property = 'ObjectId'
        Rename   = @{ ObjectId = 'Id' }
    }
    Match      = @(
        '$sp = Get-MgServicePrincipal -Filter "displayName eq ''Reports''"
Update-MgServicePrincipal -ServicePrincipalId $sp.ObjectId -AccountEnabled:$false'
        'Get-MgUser -All | Select-Object ObjectId, UserPrincipalName'
        'Get-MgGroup -All -Property DisplayName | ForEach-Object { $_.ObjectId }'
    )
    NoMatch    = @(
        'Import-Csv users.csv | ForEach-Object { $_.ObjectId }'
        'Get-MgUser -All | Select-Object @{ Name = ''ObjectId''; Expression = { $_.Id } } | ForEach-Object { $_.ObjectId }'
        '$users = Get-EntraUser -All
$users.ObjectId'
    )
}
