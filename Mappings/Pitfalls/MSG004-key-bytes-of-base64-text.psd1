@{
    Id         = 'MSG004'
    Name       = 'key-bytes-of-base64-text'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'Key gets the bytes of a base64 text instead of the bytes of the certificate, so the service receives base64 of base64. Use [Convert]::FromBase64String or the RawData of the certificate; the contract is broken, though the effect may vary.'
    Happens    = 'The module encodes the bytes once more. Some services read the result as a certificate given as text, others refuse it, and a symmetric key becomes another key.'
    Why        = 'Binary properties are byte arrays in the module. Generated samples of the reference wrap every binary value in ASCII.GetBytes, and a real base64 text was put inside.'
    Instead    = '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [Convert]::FromBase64String($b64) }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/add-mgserviceprincipalkey'
        'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/pull/10693'
    )
    Detect     = @{
        Detector      = 'entry-value'
        Entry         = 'Key'
        Beside        = 'Usage'
        Value         = 'method:GetBytes'
        ArgumentValue = 'text:MII*', 'static:Convert.ToBase64String', 'command:Get-Content', 'command:gc'
        Fix           = @{ Form = 'callee'; Text = '[System.Convert]::FromBase64String' }
    }
    Match      = @(
        '$b64 = [Convert]::ToBase64String($cer.GetRawCertData())
$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.Text.Encoding]::ASCII.GetBytes($b64) }'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [Text.Encoding]::UTF8.GetBytes(''MIIDPjCCAiqgAwIBAgIQ'') }'
    )
    NoMatch    = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
        '$b64 = [Convert]::ToBase64String($cer.GetRawCertData())
$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [Convert]::FromBase64String($b64) }'
        '$jwk = Get-PublicJwk
$key = @{ Type = ''Symmetric''; Usage = ''Verify''; Key = [Text.Encoding]::UTF8.GetBytes($jwk) }'
    )
}
