@{
    Id         = 'MSG042'
    Name       = 'id-missing-from-property-list'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The list in -Property is exact, and this property is not in it. Add it to the list.'
    Happens    = 'The property is empty: calls that need the id fail, or every object is reported as having nothing.'
    Why        = 'A select list replaces the usual properties; Id does not come by itself.'
    Instead    = 'Get-MgUser -All -Property Id, DisplayName, UserPrincipalName'
    Evidence   = @(
        'https://learn.microsoft.com/graph/query-parameters#select-parameter'
    )
    Detect     = @{ Detector = 'property-not-requested'; Unlisted = $true }
    Match      = @(
        'foreach ($u in Get-MgUser -All -Property DisplayName, UserPrincipalName) { Get-MgUserAuthenticationMethod -UserId $u.Id }'
        'Get-MgUser -All -Property ''id,displayName'' | Select-Object DisplayName, UserPrincipalName'
        '$g = Get-MgGroup -GroupId $id -Property DisplayName
$g.Mail'
    )
    NoMatch    = @(
        'foreach ($u in Get-MgUser -All -Property Id, DisplayName) { Get-MgUserAuthenticationMethod -UserId $u.Id }'
        '$list = $base + ''Department''
Get-MgUser -All -Property $list | ForEach-Object { $_.Id }'
        'Get-MgUser -All | ForEach-Object { $_.Id }'
    )
}
