@{
    Id         = 'MSG039'
    Name       = 'guid-members-on-string-ids'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'Ids in Graph are text, not GUID objects, so this member does not exist. Use the id as it is.'
    Happens    = '.Guid gives nothing. Hashtables whose keys are GUID objects no longer find the text.'
    Why        = 'MSOnline returned System.Guid.'
    Instead    = '$user.Id'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/entity'
    )
    Detect     = @{
        Detector = 'text-member'
        Member   = 'Guid'
        Method   = 'ToByteArray'
    }
    Match      = @(
        '$user = Get-MgUser -UserId $upn
$user.Id.Guid'
        'Get-MgSubscribedSku -All | ForEach-Object { $_.SkuId.Guid }'
        '$user = Get-MgUser -UserId $upn
[Convert]::ToBase64String($user.Id.ToByteArray())'
    )
    NoMatch    = @(
        '$user = Get-MgUser -UserId $upn
[guid]::Empty -eq $user.Id'
        '$user = Get-MgUser -UserId $upn
([guid]$user.Id).Guid'
        '$user = Get-ADUser adele
$user.ObjectGUID.Guid'
    )
}
