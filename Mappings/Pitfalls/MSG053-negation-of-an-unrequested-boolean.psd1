@{
    Id         = 'MSG053'
    Name       = 'negation-of-an-unrequested-boolean'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This property is empty, so the test holds for every object, and what passes it is changed. Ask for the property with -Property and compare it with -eq.'
    Happens    = 'The change hits every user of the tenant.'
    Why        = 'A negation, -ne, -lt or a count of zero is true of nothing. -eq $false would pick nobody.'
    Instead    = 'Get-MgUser -All -Property Id, AccountEnabled | Where-Object { $_.AccountEnabled -eq $false } | ForEach-Object { Remove-MgUser -UserId $_.Id }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/547'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{ Detector = 'negated-empty-property'; Except = 'directoryObject' }
    Match      = @(
        'Get-MgUser -All | Where-Object { -not $_.AccountEnabled } | ForEach-Object { Remove-MgUser -UserId $_.Id }'
        '$stale = Get-MgUser -All | Where-Object { $_.LastPasswordChangeDateTime -lt $limit }
foreach ($u in $stale) { Update-MgUser -UserId $u.Id -AccountEnabled:$false }'
        'foreach ($u in Get-MgUser -All) { if (-not $u.IsLicensed) { Remove-MgUser -UserId $u.Id } }'
    )
    NoMatch    = @(
        'Get-MgUser -All -Property Id, AccountEnabled | Where-Object { $_.AccountEnabled -eq $false } | ForEach-Object { Remove-MgUser -UserId $_.Id }'
        'Get-MgUser -All | Where-Object { -not $_.Mail } | ForEach-Object { Remove-MgUser -UserId $_.Id }'
        'Get-MgUser -All | Where-Object { $_.AccountEnabled -eq $false } | ForEach-Object { Remove-MgUser -UserId $_.Id }'
        'Get-MgUser -All | Where-Object { -not $_.AccountEnabled }'
    )
}
