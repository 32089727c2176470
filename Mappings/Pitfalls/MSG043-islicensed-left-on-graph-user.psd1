@{
    Id         = 'MSG043'
    Name       = 'islicensed-left-on-graph-user'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Users of Graph have no IsLicensed, so this is empty. Ask for AssignedLicenses and test its Count.'
    Happens    = 'Nobody counts as licensed; the negated test picks everybody, and what follows acts on all of them.'
    Why        = 'The property belongs to MSOnline.'
    Instead    = 'Get-MgUser -All -Property Id, UserPrincipalName, AssignedLicenses | Where-Object { $_.AssignedLicenses.Count -gt 0 }'
    Evidence   = @(
        'https://github.com/MicrosoftLearning/MD-102T00-Microsoft-365-Endpoint-Administrator/issues/64'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{
        Detector = 'unknown-property'
        Type     = 'user'
        Property = 'IsLicensed'
        Value    = @{ IsLicensed = '({}.AssignedLicenses.Count -gt 0)|AssignedLicenses' }
    }
    Match      = @(
        'Get-MgUser -All | Where-Object { $_.IsLicensed -eq $true }'
        'Get-MgUser -All | Select-Object UserPrincipalName, IsLicensed'
    )
    NoMatch    = @(
        'Get-MgUser -All -Property Id, AssignedLicenses | Where-Object { $_.AssignedLicenses.Count -gt 0 }'
        '$rows = Get-MgUser -All -Property Id, AssignedLicenses | Select-Object Id, @{ Name = ''IsLicensed''; Expression = { $_.AssignedLicenses.Count -gt 0 } }
$rows | Where-Object IsLicensed'
        'Import-Csv users.csv | Where-Object { $_.IsLicensed -eq ''True'' }'
    )
}
