@{
    Id         = 'MSG019'
    Name       = 'removekey-without-proof'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This call is refused without -Proof, a token signed with a key of the same principal. Write back the list of keys without the one to remove; passwords are removed with Remove-Mg...Password.'
    Happens    = 'The service answers that the proof is missing or that privileges are insufficient. Nothing is removed.'
    Why        = 'removeKey asks for the same proof as addKey. Remove-MsolServicePrincipalCredential did not.'
    Instead    = '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
$rest = @($sp.KeyCredentials | Where-Object { $_.KeyId -ne $keyId })
Update-MgServicePrincipal -ServicePrincipalId $id -BodyParameter @{ keyCredentials = $rest }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-removekey'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolserviceprincipalcredential'
    )
    Detect     = @{
        Detector  = 'missing-parameter'
        Command   = 'Remove-MgServicePrincipalKey', 'Remove-MgBetaServicePrincipalKey', 'Remove-MgApplicationKey', 'Remove-MgBetaApplicationKey'
        Parameter = 'Proof'
        Body      = 'BodyParameter'
    }
    Match      = @(
        'Remove-MgServicePrincipalKey -ServicePrincipalId $id -KeyId $keyId'
        '$params = @{ keyId = $keyId }
Remove-MgApplicationKey -ApplicationId $app.Id -BodyParameter $params'
    )
    NoMatch    = @(
        'Remove-MgServicePrincipalPassword -ServicePrincipalId $id -KeyId $keyId'
        'Remove-MgServicePrincipalKey -ServicePrincipalId $id -KeyId $keyId -Proof (New-ProofToken -Certificate $cert)'
    )
}
