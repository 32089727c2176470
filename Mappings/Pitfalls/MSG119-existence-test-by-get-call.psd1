@{
    Id         = 'MSG119'
    Name       = 'existence-test-by-get-call'
    Severity   = 'info'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'A missing object is an error here, and a refused or throttled call looks the same. Ask with -Filter, which gives nothing for a missing object and keeps real errors visible.'
    Happens    = 'Red text for each missing object, or the end of the script with ErrorActionPreference Stop. Where errors are silenced, a 403 makes the script create or delete.'
    Why        = 'The idiom was tolerable with the old cmdlets and SilentlyContinue.'
    Instead    = '$user = Get-MgUser -Filter "userPrincipalName eq ''$($upn -replace "''", "''''")''"
if (-not $user) { ''missing'' }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1129'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2630'
    )
    Detect     = @{
        Detector = 'existence-by-call'
        Command  = @{
            'Get-MgUser' = 'UserId'; 'Get-MgBetaUser' = 'UserId'; 'Get-MgGroup' = 'GroupId'; 'Get-MgBetaGroup' = 'GroupId'
            'Get-MgDevice' = 'DeviceId'; 'Get-MgServicePrincipal' = 'ServicePrincipalId'; 'Get-MgApplication' = 'ApplicationId'; 'Get-MgDomain' = 'DomainId'
        }
        Error    = 'ErrorAction', 'EA'
        Writing  = 'New-Mg*', 'Add-Mg*', 'Update-Mg*', 'Set-Mg*'
        Deleting = 'Remove-Mg*'
    }
    Match      = @(
        'if (Get-MgUser -UserId $upn) { ''exists'' } else { ''missing'' }'
        'if (-not (Get-MgUser -UserId $upn -ErrorAction SilentlyContinue)) { New-MgUser @params }'
    )
    NoMatch    = @(
        '$user = Get-MgUser -Filter "userPrincipalName eq ''$upn''"
if (-not $user) { ''missing'' }'
        'if (Get-MgGroupMember -GroupId $id -All) { ''has members'' }'
        'if (Get-MgUser -UserId $upn -ErrorAction SilentlyContinue) { ''exists'' }'
    )
}
