@{
    Id         = 'MSG191'
    Name       = 'property-not-in-type'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Objects of this type have no property of this name, so it is empty.'
    Happens    = 'Columns are empty and tests are never, or always, true. There is no error.'
    Why        = 'Models of the module return nothing for names that they do not have. Compared with the properties of Graph v1.0.'
    Instead    = 'Get-MgUser -All | Select-Object DisplayName, UserPrincipalName'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{
        Detector = 'unknown-property'
        Except   = 'directoryObject', 'authenticationMethod', 'directorySetting'
        Nearest  = $true
        Fallback = $true
    }
    Match      = @(
        'Get-MgUser -All | Select-Object DispalyName'
        'Get-MgGroup -GroupId $id | ForEach-Object { $_.Owner }'
    )
    NoMatch    = @(
        'Get-MgUser -All | Select-Object DisplayName'
        '(Get-MgUser -All).Count'
        '$user = Get-MgUser -UserId $id
$user.AdditionalProperties[''x'']'
        '$u = Get-MgUser -UserId $id
$u | Add-Member -NotePropertyName Site -NotePropertyValue ''Oslo''
$u.Site'
        'Get-MgGroupMember -GroupId $id -All | ForEach-Object { $_.UserPrincipalName }'
    )
}
