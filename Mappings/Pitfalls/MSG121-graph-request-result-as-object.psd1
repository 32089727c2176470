@{
    Id         = 'MSG121'
    Name       = 'graph-request-result-as-object'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'The request returns hashtables, not objects, and lists in value. Add -OutputType PSObject and read .value.'
    Happens    = 'CSV files get the columns IsReadOnly, Keys and Count, and selected columns can be empty, depending on the version of PowerShell.'
    Why        = 'A hashtable is the default of Invoke-MgGraphRequest.'
    Instead    = '(Invoke-MgGraphRequest -Uri $uri -OutputType PSObject).value | Select-Object displayName, id | Export-Csv users.csv'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/invoke-mggraphrequest'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2000'
    )
    Detect     = @(
        @{
            Detector = 'request-result-as-object'
            Command  = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Output   = 'OutputType'
            Sink     = 'Export-Csv', 'epcsv', 'ConvertTo-Csv', 'Format-Table', 'ft', 'Format-List', 'fl', 'Out-GridView', 'ogv'
            Add      = '-OutputType PSObject'
        }
        @{
            Detector = 'request-result-as-object'
            Severity = 'info'
            Detail   = 'PowerShell 7 finds the columns in hashtables too.'
            Command  = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Output   = 'OutputType'
            Sink     = 'Select-Object', 'select', 'ConvertTo-Html'
            Add      = '-OutputType PSObject'
        }
    )
    Match      = @(
        'Invoke-MgGraphRequest -Uri ''v1.0/users'' | Export-Csv users.csv'
        '(Invoke-MgGraphRequest -Uri ''v1.0/users'').value | Select-Object displayName, id | Export-Csv users.csv'
        '$answer = Invoke-MgGraphRequest -Method GET -Uri $uri
$answer.value | Select-Object displayName'
    )
    NoMatch    = @(
        '(Invoke-MgGraphRequest -Uri ''v1.0/users'' -OutputType PSObject).value | Select-Object displayName, id | Export-Csv users.csv'
        '$answer = Invoke-MgGraphRequest -Method GET -Uri $uri
$answer.displayName'
        '(Invoke-MgGraphRequest -Uri ''v1.0/users'').value | Select-Object @{ n = ''Name''; e = { $_.displayName } }'
    )
}
