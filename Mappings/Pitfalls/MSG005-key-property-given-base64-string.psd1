@{
    Id         = 'MSG005'
    Name       = 'key-property-given-base64-string'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Key must hold the bytes of the certificate, not their base64 text. Write [Convert]::FromBase64String around the text, or use RawData of the certificate.'
    Happens    = 'The module drops the value that it cannot convert, and the service answers that KeyValue cannot be null or empty. On a model object the assignment itself fails.'
    Why        = 'A hand-written JSON body wants the text, the model of the module wants the bytes and encodes them itself.'
    Instead    = 'Key = [Convert]::FromBase64String($credValue)'
    Evidence   = @(
        'https://github.com/Azure/azure-powershell/issues/20183'
        'https://github.com/ansible-collections/azure/pull/2127'
        'https://github.com/Azure/autorest.powershell/blob/main/powershell/resources/psruntime/TypeConverterExtensions.cs'
    )
    Detect     = @{
        Detector = 'entry-value'
        Entry    = 'Key'
        Beside   = 'Usage', 'Type'
        Value    = 'text', 'static:Convert.ToBase64String'
        Sink     = @{
            Command   = '*-Mg*ServicePrincipal*', '*-Mg*Application*'
            Parameter = 'KeyCredentials', 'KeyCredential', 'BodyParameter'
        }
        Fix      = @{ Form = 'wrap'; Before = '[System.Convert]::FromBase64String('; After = ')' }
    }
    Match      = @(
        '$credValue = [Convert]::ToBase64String($cer.GetRawCertData())
$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $credValue }
Update-MgApplication -ApplicationId $app.Id -KeyCredentials (@($app.KeyCredentials) + $key)'
        '$app = Get-MgApplication -ApplicationId $id
Update-MgApplication -ApplicationId $app.Id -KeyCredentials (@($app.KeyCredentials) + @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = ''MIIDPjCCAiqgAwIBAgIQ'' })'
    )
    NoMatch    = @(
        '$credValue = [Convert]::ToBase64String($cer.GetRawCertData())
$body = @{ keyCredentials = $existing + @{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $credValue } }
Invoke-MgGraphRequest -Method PATCH -Uri $uri -Body $body'
        '$credValue = [Convert]::ToBase64String($cer.GetRawCertData())
@{ keyCredentials = @(@{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $credValue }) } | ConvertTo-Json -Depth 5'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }
Update-MgApplication -ApplicationId $app.Id -KeyCredentials (@($app.KeyCredentials) + $key)'
    )
}
