@{
    Id         = 'MSG008'
    Name       = 'private-key-uploaded-as-verify-key'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The bytes of a PFX file are uploaded as a Verify key: the private key leaves the machine, and the service refuses it. Export the certificate alone (X509ContentType Cert).'
    Happens    = 'The request is refused as an invalid certificate. The private key has been in a request body, and in every transcript of it.'
    Why        = 'A Verify key holds the public certificate only. PFX content belongs to keys of type X509CertAndPassword with usage Sign, which MSOnline could not set.'
    Instead    = 'Key = $cert.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Cert)'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://github.com/MicrosoftDocs/azure-docs/issues/58484'
    )
    Detect     = @{
        Detector      = 'entry-value'
        Entry         = 'Key'
        BesideValue   = @{ Usage = 'Verify'; Type = 'AsymmetricX509Cert' }
        Value         = 'method:Export', 'static:File.ReadAllBytes'
        ArgumentValue = 'static:X509ContentType.Pfx', 'static:X509ContentType.Pkcs12', 'text:Pfx', 'text:Pkcs12', 'text:*.pfx', 'text:*.p12'
    }
    Match      = @(
        '$bytes = $cert.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Pfx, $password)
$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $bytes }'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.IO.File]::ReadAllBytes(''C:\certs\app.pfx'') }'
    )
    NoMatch    = @(
        '$key = @{ Type = ''X509CertAndPassword''; Usage = ''Sign''; KeyId = $keyId; Key = [System.IO.File]::ReadAllBytes(''C:\certs\saml.pfx'') }'
        '$bytes = $cert.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Cert)
$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $bytes }'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.IO.File]::ReadAllBytes(''C:\certs\app.cer'') }'
    )
}
