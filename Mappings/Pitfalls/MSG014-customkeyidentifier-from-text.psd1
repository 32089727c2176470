@{
    Id         = 'MSG014'
    Name       = 'customkeyidentifier-from-text'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'CustomKeyIdentifier takes bytes, here it gets text. Leave it out, then it is the thumbprint, or use GetCertHash().'
    Happens    = 'The service answers that the identifier can be at most 32 bytes, or the portal shows a thumbprint that means nothing.'
    Why        = 'AzureAD took the base64 text of the hash. In Graph the property is binary.'
    Instead    = 'CustomKeyIdentifier = $cert.GetCertHash()'
    Evidence   = @(
        'https://github.com/Azure/azure-docs-powershell-azuread/issues/202'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/995'
        'https://learn.microsoft.com/graph/api/resources/keycredential'
    )
    Detect     = @{
        Detector = 'entry-value'
        Entry    = 'CustomKeyIdentifier'
        Value    = 'method:ToCharArray', 'method:GetBytes', 'text', 'member:Thumbprint'
        NotSink  = @{ Command = 'ConvertTo-Json'; Parameter = 'InputObject'; Input = $true }
        Fix      = @{ Form = 'remove' }
    }
    Match      = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cert.RawData; CustomKeyIdentifier = $cert.Thumbprint }'
        '$key.CustomKeyIdentifier = ''My certificate''.ToCharArray()'
        '$key.CustomKeyIdentifier = [Text.Encoding]::UTF8.GetBytes($cert.Thumbprint)'
    )
    NoMatch    = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cert.RawData; CustomKeyIdentifier = $cert.GetCertHash() }'
        '$key.CustomKeyIdentifier = [Convert]::FromBase64String($hash)'
    )
}
