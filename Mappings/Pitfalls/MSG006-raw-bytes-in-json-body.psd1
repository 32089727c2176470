@{
    Id         = 'MSG006'
    Name       = 'raw-bytes-in-json-body'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'A byte array in a JSON body becomes a list of numbers. Write the base64 text: [Convert]::ToBase64String of the certificate''s bytes.'
    Happens    = 'The service answers: Cannot convert a primitive value to the expected type ''Edm.Binary''.'
    Why        = 'ConvertTo-Json has no binary type. In a hand-written body the value is ordinary base64 text; the URL variant with - and _ is refused with the same message.'
    Instead    = 'key = [Convert]::ToBase64String($cer.RawData)'
    Evidence   = @(
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/10556'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2056'
    )
    Detect     = @(
        @{
            Detector = 'entry-value'
            Entry    = 'Key'
            Beside   = 'Usage', 'Type'
            Value    = 'member:RawData', 'method:GetRawCertData', 'static:File.ReadAllBytes', 'method:Export', 'static:Convert.FromBase64String'
            Sink     = @{ Command = 'ConvertTo-Json'; Parameter = 'InputObject'; Input = $true }
            Fix      = @{ Form = 'wrap'; Before = '[System.Convert]::ToBase64String('; After = ')' }
        }
        @{                                      # the URL variant of base64
            Detector      = 'entry-value'
            Entry         = 'Key'
            Beside        = 'Usage', 'Type'
            Value         = 'method:Replace'
            ArgumentValue = 'text:+', 'text:/'
            Sink          = @{ Command = 'ConvertTo-Json'; Parameter = 'InputObject'; Input = $true }
        }
    )
    Match      = @(
        '$body = @{ keyCredentials = @(@{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $cer.RawData }) }
Invoke-MgGraphRequest -Method PATCH -Uri $uri -Body ($body | ConvertTo-Json -Depth 5)'
        '$body = @{ keyCredentials = @(@{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = [IO.File]::ReadAllBytes($file) }) } | ConvertTo-Json -Depth 5
Invoke-RestMethod -Method Patch -Uri $uri -Headers $headers -Body $body'
    )
    NoMatch    = @(
        '$body = @{ keyCredentials = @(@{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = [Convert]::ToBase64String($cer.RawData) }) }
Invoke-MgGraphRequest -Method PATCH -Uri $uri -Body ($body | ConvertTo-Json -Depth 5)'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }
Update-MgApplication -ApplicationId $id -KeyCredentials (@((Get-MgApplication -ApplicationId $id).KeyCredentials) + $key)'
    )
}
