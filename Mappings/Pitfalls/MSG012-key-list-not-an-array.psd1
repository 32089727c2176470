@{
    Id         = 'MSG012'
    Name       = 'key-list-not-an-array'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The list of keys may be a single object or nothing here, and += then fails or builds something else. Wrap it: @(... | Where-Object { $_ }).'
    Happens    = 'With exactly one present key PowerShell reports that the object has no method op_Addition. With none the variable becomes the hashtable itself, and a second += merges hashtables.'
    Why        = 'A pipeline with one result is not an array.'
    Instead    = '$keys = @($sp.KeyCredentials | Where-Object { $_ })'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_arrays'
    )
    Detect     = @{ Detector = 'plus-on-single-object'; List = 'KeyCredentials'; Beside = 'Usage' }
    Match      = @(
        '$keys = Get-MgServicePrincipal -ServicePrincipalId $id | Select-Object -ExpandProperty KeyCredentials
$keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
$keys = $sp.KeyCredentials | Where-Object { $_.EndDateTime -gt (Get-Date) }
$keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
$keys = @($sp.KeyCredentials | Where-Object { $_ })
$keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
        '[array]$keys = Get-MgServicePrincipal -ServicePrincipalId $id | Select-Object -ExpandProperty KeyCredentials
$keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
$keys = $sp.KeyCredentials
$keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
    )
}
