@{
    Id         = 'MSG128'
    Name       = 'key-list-of-an-earlier-read-reused'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The list of keys was read before the loop or before another write, so this write takes the keys added since then away again. Read the keys right before each write.'
    Happens    = 'Only the last certificate stays. No error appears.'
    Why        = 'The list is replaced as a whole, and the variable still holds the keys of the first read. The same happens with two uploads in a row, or in a function that gets the object as a parameter.'
    Instead    = 'foreach ($file in Get-ChildItem *.cer) {
    $keys = @((Get-MgServicePrincipal -ServicePrincipalId $sp.Id).KeyCredentials | Where-Object { $_ })
    $keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.IO.File]::ReadAllBytes($file) }
    Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials $keys
}'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
    )
    Detect     = @{
        Detector = 'stale-list'
        Command  = 'Update-MgServicePrincipal', 'Update-MgServicePrincipalByAppId', 'Update-MgBetaServicePrincipal',
            'Update-MgApplication', 'Update-MgApplicationByAppId', 'Update-MgApplicationByUniqueName', 'Update-MgBetaApplication'
        Property = 'KeyCredentials'
        Body     = 'BodyParameter'
        Request  = @{
            Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Method  = 'PATCH'
            Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*'
            Body    = 'Body'
        }
        Read     = @{
            'Update-MgServicePrincipal' = 'Get-MgServicePrincipal'
            'Update-MgApplication' = 'Get-MgApplication'
        }
        Identity = 'ServicePrincipalId', 'ApplicationId', 'AppId', 'UniqueName'
    }
    Match      = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
foreach ($file in Get-ChildItem *.cer) {
    $keys = @($sp.KeyCredentials) + @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.IO.File]::ReadAllBytes($file) }
    Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials $keys
}'
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials (@($sp.KeyCredentials | Where-Object { $_ }) + $first)
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials (@($sp.KeyCredentials | Where-Object { $_ }) + $second)'
        'function Add-Key($Principal, $Key) {
    Update-MgServicePrincipal -ServicePrincipalId $Principal.Id -KeyCredentials (@($Principal.KeyCredentials | Where-Object { $_ }) + $Key)
}
$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
Add-Key $sp $first
Add-Key $sp $second'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
$keys = @($sp.KeyCredentials | Where-Object { $_ })
foreach ($file in Get-ChildItem *.cer) { $keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.IO.File]::ReadAllBytes($file) } }
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials $keys'
        'foreach ($file in Get-ChildItem *.cer) {
    $keys = @((Get-MgServicePrincipal -ServicePrincipalId $spId).KeyCredentials | Where-Object { $_ })
    $keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.IO.File]::ReadAllBytes($file) }
    Update-MgServicePrincipal -ServicePrincipalId $spId -KeyCredentials $keys
}'
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials (@($sp.KeyCredentials | Where-Object { $_ }) + $newKey)'
    )
}
