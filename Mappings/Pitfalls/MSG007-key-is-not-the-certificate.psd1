@{
    Id         = 'MSG007'
    Name       = 'key-is-not-the-certificate'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Key is the whole certificate in DER form, not its public key and not its hash. Use RawData of the certificate.'
    Happens    = 'The service refuses the value, or accepts one that no signature will ever match.'
    Why        = 'The service verifies tokens with the certificate. A thumbprint or a bare public key is something else.'
    Instead    = 'Key = $cert.RawData'
    Evidence   = @(
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/10556'
        'https://learn.microsoft.com/graph/api/resources/keycredential'
    )
    Detect     = @{
        Detector = 'entry-value'
        Entry    = 'Key'
        Beside   = 'Usage'
        Value    = 'method:GetPublicKey', 'method:GetPublicKeyString', 'under:PublicKey', 'member:PublicKey', 'member:Thumbprint',
            'method:GetCertHash', 'method:GetCertHashString', 'member:SerialNumber', 'method:GetSerialNumber*'
    }
    Match      = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cert.GetPublicKey() }'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cert.GetCertHash() }'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cert.PublicKey.EncodedKeyValue.RawData }'
    )
    NoMatch    = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cert.GetRawCertData() }'
        '$info = @{ Name = $cert.Subject; Key = $cert.Thumbprint }'
    )
}
