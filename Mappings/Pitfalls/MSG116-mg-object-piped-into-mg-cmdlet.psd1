@{
    Id         = 'MSG116'
    Name       = 'mg-object-piped-into-mg-cmdlet'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph cmdlets do not take the id from the objects that are piped to them. Use ForEach-Object and give the id: -UserId $_.Id.'
    Happens    = 'InputObject has null value for InputObject.UserId; rows of a CSV file bind to nothing at all.'
    Why        = 'MSOnline bound ObjectId and UserPrincipalName by name; the object here has Id, and the parameter takes nothing from the pipeline.'
    Instead    = 'Get-MgUser -All -Filter "department eq ''Sales''" -Property Id | ForEach-Object { Update-MgUser -UserId $_.Id -UsageLocation NL }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1182'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1058'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/906'
    )
    Detect     = @{
        Detector = 'piped-into-command'
        Command  = '*-Mg*'
        Except   = 'Invoke-MgGraphRequest', '*-MgContext', '*-MgGraph', '*-MgEnvironment', '*-MgGraphOption', '*-MgRequestContext', 'Find-Mg*'
        From     = 'Get-Mg*', 'Import-Csv', 'Get-Content', 'gc'
        Select   = 'Select-Object', 'select'
        Identity = 'Id', 'UniqueName'
    }
    Match      = @(
        'Get-MgUser -All -Filter "department eq ''Sales''" | Update-MgUser -UsageLocation NL'
        'Get-MgUser -UserId $upn | Remove-MgUser'
        'Import-Csv users.csv | New-MgUser'
        'Get-MgGroup -All | Where-Object DisplayName -like ''Old*'' | Remove-MgGroup -WhatIf'
    )
    NoMatch    = @(
        'Get-MgUser -All | ForEach-Object { Update-MgUser -UserId $_.Id -UsageLocation NL }'
        '$body | New-MgUser'
        'Get-MgUser -UserId $upn | Export-Csv users.csv'
    )
}
