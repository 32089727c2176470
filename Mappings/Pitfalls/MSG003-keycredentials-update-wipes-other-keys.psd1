@{
    Id         = 'MSG003'
    Name       = 'keycredentials-update-wipes-other-keys'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'This replaces the whole list of keys: every certificate that is not in it is deleted. Read the present keys first, append the new one, and write the list.'
    Happens    = 'The call succeeds without a word. Every other certificate of the principal is gone, and what signed in with it stops: single sign-on, hybrid servers, daemons.'
    Why        = 'An update replaces a collection as a whole. New-MsolServicePrincipalCredential added one element.'
    Instead    = '$keys = @((Get-MgServicePrincipal -ServicePrincipalId $spId).KeyCredentials | Where-Object { $_ })
$keys += $newKey
Update-MgServicePrincipal -ServicePrincipalId $spId -KeyCredentials $keys'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/779'
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/21499'
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
    )
    Detect     = @(
        @{
            Detector = 'collection-replaced'
            Made     = '*/applications', '*/servicePrincipals'
            Command  = 'Update-MgServicePrincipal', 'Update-MgServicePrincipalByAppId', 'Update-MgBetaServicePrincipal',
                'Update-MgApplication', 'Update-MgApplicationByAppId', 'Update-MgApplicationByUniqueName', 'Update-MgBetaApplication',
                'Set-EntraServicePrincipal', 'Set-EntraBetaServicePrincipal', 'Set-EntraApplication', 'Set-EntraBetaApplication'
            Property = 'KeyCredentials'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'PATCH'
                Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*'
                Body    = 'Body'
            }
            Value    = 'table', 'new:*KeyCredential'
            Creator  = 'New-MgServicePrincipal', 'New-MgBetaServicePrincipal', 'New-MgApplication', 'New-MgBetaApplication',
                'New-EntraServicePrincipal', 'New-EntraApplication', 'New-EntraBetaApplication'
            Read     = @{
                'Update-MgServicePrincipal' = 'Get-MgServicePrincipal'
                'Update-MgApplication' = 'Get-MgApplication'
            }
            Identity = 'ServicePrincipalId', 'ApplicationId', 'AppId', 'UniqueName'
            Fix      = @{ Before = '@('; After = ' | Where-Object { $_ })' }
        }
        @{
            Detector = 'body-text'
            Made     = '*/applications', '*/servicePrincipals'
            Key      = 'keyCredentials'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'PATCH'
                Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*'
                Body    = 'Body'
            }
        }
    )
    Match      = @(
        'Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
        '$params = @{ keyCredentials = @(@{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $cer.RawData }) }
Update-MgApplication -ApplicationId $appObjectId -BodyParameter $params'
        '$body = @{ keyCredentials = @(@{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $base64 }) }
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/servicePrincipals/$id" -Body $body'
        '$list = [System.Collections.Generic.List[object]]::new()
$list.Add(@{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData })
Update-MgApplication -ApplicationId $app -KeyCredentials $list'
        '$b64 = [Convert]::ToBase64String($cer.RawData)
$json = @"
{ "keyCredentials": [ { "type": "AsymmetricX509Cert", "usage": "Verify", "key": "$b64" } ] }
"@
Invoke-MgGraphRequest -Method PATCH -Uri ("https://graph.microsoft.com/v1.0/applications/{0}" -f $id) -Body $json -ContentType ''application/json'''
        'Set-EntraServicePrincipal -ServicePrincipalId $id -KeyCredentials @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials (@($sp.KeyCredentials | Where-Object { $_ }) + $newKey)'
        '$app = New-MgApplication -DisplayName ''Reports''
Update-MgApplication -ApplicationId $app.Id -KeyCredentials @(@{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData })'
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
if (-not $sp.KeyCredentials) { Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials @(@{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }) }'
        '$list = [System.Collections.Generic.List[object]]::new()
(Get-MgApplication -ApplicationId $app).KeyCredentials | ForEach-Object { $list.Add($_) }
$list.Add(@{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData })
Update-MgApplication -ApplicationId $app -KeyCredentials $list'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/applications/$id" -Body "{ `"keyCredentials`": [ $oldKeys, { `"type`": `"AsymmetricX509Cert`" } ] }"'
        '$app = Invoke-MgGraphRequest -Method POST -Uri ''v1.0/applications'' -Body @{ displayName = ''x'' }
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/applications/$($app.id)" -Body @{ keyCredentials = @(@{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $b64 }) }'
    )
}
