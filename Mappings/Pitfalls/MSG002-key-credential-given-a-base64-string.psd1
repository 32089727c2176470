@{
    Id         = 'MSG002'
    Name       = 'key-credential-given-a-base64-string'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'A key credential is an object with Type, Usage and Key, not the base64 text that -Value of MSOnline took. Build it: @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [Convert]::FromBase64String(...) }.'
    Happens    = 'The parameter does not bind: the text cannot be converted to a key credential.'
    Why        = 'MSOnline described the key by several parameters, Graph by one object whose Key holds the bytes of the certificate.'
    Instead    = '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [Convert]::FromBase64String($b64) }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/add-mgserviceprincipalkey'
        'https://learn.microsoft.com/graph/api/resources/keycredential'
    )
    Detect     = @{
        Detector  = 'argument-value'
        Command   = '*-Mg*ServicePrincipal*', '*-Mg*Application*'
        Parameter = 'KeyCredential', 'KeyCredentials'
        Value     = 'text', 'static:Convert.ToBase64String', 'command:Get-Content', 'command:gc', 'command:New-AdfsAzureMfaTenantCertificate'
        Fix       = @{
            Form   = 'wrap'
            Before = '@{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.Convert]::FromBase64String('
            After  = ') }'
        }
    }
    Match      = @(
        '$b64 = [System.Convert]::ToBase64String($cer.GetRawCertData())
Update-MgServicePrincipal -ServicePrincipalId $spId -KeyCredentials $b64'
        '$b64 = New-AdfsAzureMfaTenantCertificate -TenantId $tenantId
Add-MgServicePrincipalKey -ServicePrincipalId $spId -KeyCredential $b64'
        'Update-MgApplication -ApplicationId $id -KeyCredentials ''MIIDPjCCAiqgAwIBAgIQ'''
    )
    NoMatch    = @(
        'param($Key)
Update-MgServicePrincipal -ServicePrincipalId $spId -KeyCredentials $Key'
        '$b64 = [System.Convert]::ToBase64String($cer.GetRawCertData())
$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [Convert]::FromBase64String($b64) }
Update-MgServicePrincipal -ServicePrincipalId $spId -KeyCredentials (@((Get-MgServicePrincipal -ServicePrincipalId $spId).KeyCredentials | Where-Object { $_ }) + $key)'
    )
}
