@{
    Id         = 'MSG010'
    Name       = 'existing-keys-reread-without-key-value'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Key is empty here: key values come back only when one object is read by its id with -Property KeyCredentials. To keep the present keys, send the objects back as they were read.'
    Happens    = 'The rebuilt entries carry neither value nor KeyId: the service answers that KeyValue cannot be null or empty, or the old keys are lost.'
    Why        = 'The service returns key material for a single object with an explicit select only. A key without value means "keep this one" only together with its KeyId.'
    Instead    = '$keys = @($sp.KeyCredentials | Where-Object { $_ })   # as they are: KeyId, no value
$keys += $newKey'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/3579'
        'https://github.com/ansible-collections/azure/pull/2127'
    )
    Detect     = @(
        @{
            Detector = 'value-not-returned'
            Property = 'Key'
            List     = 'KeyCredentials'
            Ask      = 'Property'
            Keep     = 'KeyId'
            When     = 'unasked'
        }
        @{
            Detector = 'value-not-returned'
            Severity = 'warning'                # documented as empty, though published procedures rely on it
            Property = 'Key'
            List     = 'KeyCredentials'
            Ask      = 'Property'
            Query    = 'Filter', 'Search', 'All'
            Keep     = 'KeyId'
            When     = 'query'
        }
    )
    Match      = @(
        '$sp = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
$list = @()
foreach ($old in $sp.KeyCredentials) { $list += @{ Type = $old.Type; Usage = $old.Usage; Key = $old.Key } }'
        '$app = Get-MgApplication -ApplicationId $id
$app.KeyCredentials | ForEach-Object { [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($_.Key).Thumbprint }'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id -Property Id, KeyCredentials
$list = foreach ($old in $sp.KeyCredentials) { @{ Type = $old.Type; Usage = $old.Usage; Key = $old.Key } }'
        '$sp = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
$list = @($sp.KeyCredentials | Where-Object { $_ }) + $newKey'
    )
}
