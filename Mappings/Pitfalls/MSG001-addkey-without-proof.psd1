@{
    Id         = 'MSG001'
    Name       = 'addkey-without-proof'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This call is refused without -Proof, a token signed with a key that the principal already has. Read the keys, add the new one and write the whole list with Update-MgServicePrincipal or Update-MgApplication.'
    Happens    = 'The service answers "Insufficient privileges to complete the operation", also to a Global Administrator, or that the parameter proof is missing.'
    Why        = 'addKey is meant for applications that roll their own keys: proof is a token signed with the private key of a valid certificate of the same principal. A first certificate can never be added this way, and the private keys of Microsoft''s own principals are not yours. The official table of cmdlets nevertheless names this cmdlet as the successor of New-MsolServicePrincipalCredential.'
    Instead    = '$sp = Get-MgServicePrincipal -ServicePrincipalId $spId
$keys = @($sp.KeyCredentials | Where-Object { $_ })
$keys += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials $keys'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-addkey'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/779'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/270'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Detect     = @{
        Detector  = 'missing-parameter'
        Command   = 'Add-MgServicePrincipalKey', 'Add-MgBetaServicePrincipalKey', 'Add-MgApplicationKey', 'Add-MgBetaApplicationKey'
        Parameter = 'Proof'
        Body      = 'BodyParameter'
        Request   = @{
            Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Method  = 'POST'
            Path    = '*/addKey'
            Body    = 'Body'
        }
    }
    Match      = @(
        'Add-MgServicePrincipalKey -ServicePrincipalId $sp.Id -KeyCredential $newKey'
        '$params = @{ keyCredential = @{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $cer.RawData } }
Add-MgApplicationKey -ApplicationId $app.Id -BodyParameter $params'
        '$splat = @{ ServicePrincipalId = $sp.Id; KeyCredential = $newKey }
Add-MgBetaServicePrincipalKey @splat'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/servicePrincipals/$id/addKey" -Body @{ keyCredential = @{ type = ''AsymmetricX509Cert''; usage = ''Verify''; key = $b64 } }'
    )
    NoMatch    = @(
        'Add-MgServicePrincipalKey -ServicePrincipalId $sp.Id -KeyCredential $newKey -Proof (New-ProofToken -Certificate $oldCert)'
        'param([string]$Proof)
$params = @{ keyCredential = $newKey; proof = $Proof }
Add-MgServicePrincipalKey -ServicePrincipalId $sp.Id -BodyParameter $params'
        'Add-MgServicePrincipalPassword -ServicePrincipalId $sp.Id'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/servicePrincipals/$id/addKey" -Body @{ keyCredential = $key; proof = $jwt }'
    )
}
