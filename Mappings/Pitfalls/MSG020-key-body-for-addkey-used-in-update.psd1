@{
    Id         = 'MSG020'
    Name       = 'key-body-for-addkey-used-in-update'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'keyCredential, passwordCredential and proof are names of the action addKey; an update wants the list keyCredentials. Send the present keys and the new one under that name.'
    Happens    = 'The service answers that the property is invalid, or the unknown names are dropped and nothing changes.'
    Why        = 'The body of one operation was pasted into another.'
    Instead    = '@{ keyCredentials = @($existing) + $newKey }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-addkey'
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
    )
    Detect     = @{
        Detector = 'written-key'
        Command  = 'Update-MgServicePrincipal', 'Update-MgServicePrincipalByAppId', 'Update-MgBetaServicePrincipal',
            'Update-MgApplication', 'Update-MgApplicationByAppId', 'Update-MgApplicationByUniqueName', 'Update-MgBetaApplication'
        Body     = 'BodyParameter'
        Key      = 'keyCredential', 'passwordCredential', 'proof'
    }
    Match      = @(
        '$params = @{ keyCredential = @{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $cer.RawData }; passwordCredential = $null }
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -BodyParameter $params'
        'Update-MgApplication -ApplicationId $id -BodyParameter @{ keyCredential = $key; proof = $token }'
    )
    NoMatch    = @(
        'Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredential $keys'
        '$params = @{ keyCredential = $newKey; proof = $token }
Add-MgServicePrincipalKey -ServicePrincipalId $sp.Id -BodyParameter $params'
    )
}
