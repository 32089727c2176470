@{
    Id         = 'MSG050'
    Name       = 'blockcredential-left'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph has no BlockCredential: it says AccountEnabled, with the contrary value. Write -AccountEnabled:$false to block, and ask for AccountEnabled to read it.'
    Happens    = 'The parameter cannot be found. The property is empty, so that nobody counts as blocked.'
    Why        = 'The old name was kept on the new cmdlet or object.'
    Instead    = 'Update-MgUser -UserId $upn -AccountEnabled:$false
Get-MgUser -All -Property Id, AccountEnabled | Where-Object { $_.AccountEnabled -eq $false }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @(
        @{
            Detector  = 'unknown-parameter'
            Command   = '*-Mg*User*'
            Parameter = 'BlockCredential'
            Body      = 'BodyParameter'
            Opposite  = @{ BlockCredential = 'AccountEnabled' }
        }
        @{
            Detector = 'unknown-property'
            Type     = 'user'
            Property = 'BlockCredential'
            Value    = @{ BlockCredential = '(-not {}.AccountEnabled)|AccountEnabled' }
        }
    )
    Match      = @(
        'Update-MgUser -UserId $upn -BlockCredential $true'
        'Get-MgUser -All | Where-Object { $_.BlockCredential }'
        '$p = @{ UserId = $upn; BlockCredential = $true }
Update-MgUser @p'
        'Update-MgUser -UserId $upn -BlockCredential $row.Block'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $upn -AccountEnabled:$false'
        'Import-Csv users.csv | Where-Object { $_.BlockCredential -eq ''True'' }'
        'Set-MsolUser -UserPrincipalName $upn -BlockCredential $true'
    )
}
