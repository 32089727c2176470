@{
    Id         = 'MSG076'
    Name       = 'dollar-ref-expanded-in-delete-uri'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'In double quotes PowerShell replaces $ref by a variable, which nothing has set: the address then names the object itself. Write a back-tick before the dollar sign, or use the ByRef cmdlet.'
    Happens    = 'With DELETE the member is deleted from the directory (user, device or group), not its membership.'
    Why        = '$ref expands to nothing in double quotes.'
    Instead    = 'Remove-MgGroupMemberDirectoryObjectByRef -GroupId $gid -DirectoryObjectId $uid'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/452'
    )
    Detect     = @{
        Detector  = 'expanded-word'
        Command   = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr', '*-Mg*ByRef'
        Parameter = 'Uri', 'OdataId'
        Where     = 'path'
        Word      = 'ref', 'value', 'batch', 'count'
        Method    = 'DELETE'
        Otherwise = 'warning'
    }
    Match      = @(
        'Invoke-MgGraphRequest -Method DELETE -Uri "https://graph.microsoft.com/v1.0/groups/$gid/members/$uid/$ref"'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/groups/$gid/members/$ref" -Body $b'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Method DELETE -Uri "v1.0/groups/$gid/members/$uid/`$ref"'
        '$ref = ''$ref''
Invoke-MgGraphRequest -Method DELETE -Uri "v1.0/groups/$gid/members/$uid/$ref"'
        'Invoke-MgGraphRequest -Method DELETE -Uri (''v1.0/groups/'' + $gid + ''/members/'' + $uid + ''/$ref'')'
    )
}
