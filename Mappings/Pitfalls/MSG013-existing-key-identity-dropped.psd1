@{
    Id         = 'MSG013'
    Name       = 'existing-key-identity-dropped'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'The present keys are rebuilt from a few of their fields, so they get new ids and lose names and dates; private signing keys are lost. Send the objects that were read instead.'
    Happens    = 'The call succeeds. Token encryption, SAML signing and expiry reports that refer to the old key ids break later.'
    Why        = 'A value without KeyId is added as a new key. This is a way round the refusal of MSG011.'
    Instead    = '$keys = @((Get-MgServicePrincipal -ServicePrincipalId $id).KeyCredentials | Where-Object { $_ }) + $newKey'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://learn.microsoft.com/skypeforbusiness/deploy/integrate-with-exchange-server/oauth-with-online-and-on-premises'
    )
    Detect     = @{ Detector = 'rebuilt-entry'; Entry = 'Key'; List = 'KeyCredentials'; Identity = 'KeyId' }
    Match      = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id -Property KeyCredentials
foreach ($old in $sp.KeyCredentials) { $keys += @(@{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $old.Key }) }'
        '$app = Get-MgApplication -ApplicationId $id -Property KeyCredentials
$keys = $app.KeyCredentials | ForEach-Object { @{ Type = $_.Type; Usage = $_.Usage; Key = $_.Key } }'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
$keys = @($sp.KeyCredentials | Where-Object { $_ }) + $newKey'
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
$report = $sp.KeyCredentials | ForEach-Object { [pscustomobject]@{ Type = $_.Type; Ends = $_.EndDateTime } }'
    )
}
