@{
    Id         = 'MSG017'
    Name       = 'password-credential-through-update'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'A password cannot be added by an update. Use Add-MgServicePrincipalPassword or Add-MgApplicationPassword and take SecretText of the result.'
    Happens    = 'The service answers: New password credentials must be generated using service actions.'
    Why        = 'Graph makes passwords itself. MSOnline let the script choose the value.'
    Instead    = '$credential = Add-MgServicePrincipalPassword -ServicePrincipalId $id
$secret = $credential.SecretText         # shown once'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/azure-docs/issues/59275'
        'https://learn.microsoft.com/graph/api/serviceprincipal-addpassword'
    )
    Detect     = @{
        Detector = 'written-key'
        Command  = 'Update-MgServicePrincipal', 'Update-MgServicePrincipalByAppId', 'Update-MgBetaServicePrincipal',
            'Update-MgApplication', 'Update-MgApplicationByAppId', 'Update-MgApplicationByUniqueName', 'Update-MgBetaApplication'
        Property = 'PasswordCredentials'
        Body     = 'BodyParameter'
        Request  = @{
            Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Method  = 'PATCH'
            Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*'
            Body    = 'Body'
        }
        Key      = 'SecretText'
    }
    Match      = @(
        'Update-MgServicePrincipal -ServicePrincipalId $id -PasswordCredentials @{ SecretText = $secret }'
        '$body = @{ passwordCredentials = @(@{ displayName = ''job''; secretText = $secret }) }
Update-MgApplication -ApplicationId $id -BodyParameter $body'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/applications/$id" -Body @{ passwordCredentials = @(@{ secretText = $secret }) }'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
$rest = @($sp.PasswordCredentials | Where-Object { $_.KeyId -ne $keyId })
Update-MgServicePrincipal -ServicePrincipalId $id -PasswordCredentials $rest'
        '$credential = Add-MgApplicationPassword -ApplicationId $id -PasswordCredential @{ DisplayName = ''job'' }'
    )
}
