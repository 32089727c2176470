@{
    Id         = 'MSG015'
    Name       = 'duplicate-test-by-key-identifier'
    Severity   = 'info'
    Level      = 'manual'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'The identifier of a key is the thumbprint only when nobody set it. Compare the thumbprint of the certificate in Key to find a duplicate for certain.'
    Happens    = 'Keys that were uploaded with an identifier of their own are not recognised and are added again.'
    Why        = 'The identifier is free text to the service. The 40 hex digits that it fills in are decoded by the module as if they were base64.'
    Instead    = '$same = $sp.KeyCredentials | Where-Object { $_.Key -and [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($_.Key).Thumbprint -eq $cer.Thumbprint }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
    )
    Detect     = @{ Detector = 'compared-members'; Member = 'Thumbprint'; With = 'CustomKeyIdentifier' }
    Match      = @(
        'if ([Convert]::ToBase64String($old.CustomKeyIdentifier) -eq $cer.Thumbprint) { return }'
        '$found = $sp.KeyCredentials | Where-Object { $cer.Thumbprint -eq [Convert]::ToBase64String($_.CustomKeyIdentifier) }'
    )
    NoMatch    = @(
        'if ([System.Security.Cryptography.X509Certificates.X509Certificate2]::new($old.Key).Thumbprint -eq $cer.Thumbprint) { return }'
        '$sp.KeyCredentials | Select-Object KeyId, @{ n = ''Thumbprint''; e = { [Convert]::ToBase64String($_.CustomKeyIdentifier) } }'
    )
}
