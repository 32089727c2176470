@{
    Id         = 'MSG011'
    Name       = 'existing-key-sent-with-id-and-value'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'The present keys were read with their values and are sent back with KeyId and value, which the service refuses. Read them without -Property, so that they carry the KeyId alone.'
    Happens    = 'The service answers: Update to existing credential with KeyId ''...'' is not allowed. Nothing is changed.'
    Why        = 'A known KeyId without value means "keep", a value without KeyId means "add". A known KeyId with a value, or with any field changed or missing, counts as a change of that key.'
    Instead    = '$sp = Get-MgServicePrincipal -ServicePrincipalId $id          # without -Property the values stay empty
$keys = @($sp.KeyCredentials | Where-Object { $_ }) + $newKey'
    Evidence   = @(
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/3579'
        'https://github.com/Azure/azure-powershell/issues/6784'
        'https://github.com/Azure/azure-powershell/issues/6219'
    )
    Detect     = @(
        @{
            Detector    = 'returned-value-sent-back'
            Command     = 'Update-MgServicePrincipal', 'Update-MgServicePrincipalByAppId', 'Update-MgBetaServicePrincipal',
                'Update-MgApplication', 'Update-MgApplicationByAppId', 'Update-MgApplicationByUniqueName', 'Update-MgBetaApplication'
            Property    = 'KeyCredentials'
            Body        = 'BodyParameter'
            Request     = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'PATCH'
                Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*'
                Body    = 'Body'
            }
            Ask         = 'Property'
            Query       = 'Filter', 'Search', 'All'
            Cleared     = 'Key', 'KeyId'
            Default     = 'Id', 'AppId', 'DisplayName', 'KeyCredentials'
            ReadRequest = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm'
                Path    = '*/*?*select=*keyCredentials*'
            }
        }
        @{
            Detector = 'rebuilt-entry'
            Entry    = 'KeyId'
            List     = 'KeyCredentials'
            Identity = 'CustomKeyIdentifier'
            Sink     = @{ Command = 'Update-Mg*ServicePrincipal*', 'Update-Mg*Application*'; Parameter = 'KeyCredentials', 'BodyParameter' }
        }
    )
    Match      = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id -Property Id, KeyCredentials
Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials (@($sp.KeyCredentials) + $newKey)'
        '$app = Get-MgApplication -ApplicationId $id -Select KeyCredentials
$keys = @($app.KeyCredentials | Where-Object { $_ })
$keys += $newKey
Update-MgApplication -ApplicationId $id -KeyCredentials $keys'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials (@($sp.KeyCredentials | Where-Object { $_ }) + $newKey)'
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id -Property Id, KeyCredentials
foreach ($key in $sp.KeyCredentials) { $key.Key = $null }
Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials (@($sp.KeyCredentials) + $newKey)'
    )
}
