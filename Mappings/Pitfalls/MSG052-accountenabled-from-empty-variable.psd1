@{
    Id         = 'MSG052'
    Name       = 'accountenabled-from-empty-variable'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This switch writes a property, and gets text or nothing: an empty value counts as false. Turn the text into a truth value first, and leave the call out when it is empty.'
    Happens    = 'An empty cell disables the account. The text False is refused, or counts as true.'
    Why        = 'Switches accept nothing as false, and cells of a CSV file are text. Set-MsolUser -BlockCredential $null left the account alone.'
    Instead    = 'if ($row.Enabled -in ''True'', ''False'') { Update-MgUser -UserId $row.Upn -AccountEnabled:([bool]::Parse($row.Enabled)) }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1264'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/931'
    )
    Detect     = @{
        Detector     = 'switch-from-text'
        Command      = 'Update-Mg*', 'New-Mg*'
        NotParameter = 'Confirm', 'WhatIf', 'Break', 'PassThru', 'ProxyUseDefaultCredentials'
    }
    Match      = @(
        'foreach ($row in Import-Csv users.csv) { Update-MgUser -UserId $row.Upn -AccountEnabled:$row.Enabled }'
        'param([string] $Enabled)
Update-MgUser -UserId $id -AccountEnabled:$Enabled'
        '$answer = Read-Host ''Enable?''
Update-MgDevice -DeviceId $id -AccountEnabled:$answer'
    )
    NoMatch    = @(
        'param([bool] $Enabled)
Update-MgUser -UserId $id -AccountEnabled:$Enabled'
        'foreach ($row in Import-Csv users.csv) { Update-MgUser -UserId $row.Upn -AccountEnabled:($row.Enabled -eq ''True'') }'
        'foreach ($row in Import-Csv users.csv) { Update-MgUser -UserId $row.Upn -AccountEnabled:([bool]::Parse($row.Enabled)) }'
    )
}
