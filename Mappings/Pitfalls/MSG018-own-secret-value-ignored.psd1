@{
    Id         = 'MSG018'
    Name       = 'own-secret-value-ignored'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph makes the secret itself and shows it once; a value of your own is ignored. Keep the result and use its SecretText.'
    Happens    = 'The call succeeds. The script stores its own value, which does not work, and the real secret is gone.'
    Why        = 'SecretText is output only. New-MsolServicePrincipalCredential took the value from the script.'
    Instead    = '$credential = Add-MgServicePrincipalPassword -ServicePrincipalId $id -PasswordCredential @{ DisplayName = ''runbook'' }
$secret = $credential.SecretText'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/passwordcredential'
        'https://learn.microsoft.com/graph/api/serviceprincipal-addpassword'
    )
    Detect     = @(
        @{
            Detector = 'written-key'
            Command  = 'Add-MgServicePrincipalPassword', 'Add-MgBetaServicePrincipalPassword', 'Add-MgApplicationPassword', 'Add-MgBetaApplicationPassword'
            Property = 'PasswordCredential'
            Body     = 'BodyParameter'
            Key      = 'SecretText'
        }
        @{
            Detector = 'result-discarded'
            Command  = 'Add-MgServicePrincipalPassword', 'Add-MgBetaServicePrincipalPassword', 'Add-MgApplicationPassword', 'Add-MgBetaApplicationPassword'
        }
        @{
            Detector = 'result-member'
            Command  = 'Add-MgServicePrincipalPassword', 'Add-MgBetaServicePrincipalPassword', 'Add-MgApplicationPassword', 'Add-MgBetaApplicationPassword'
            Member   = 'Value', 'Secret', 'Password'
        }
    )
    Match      = @(
        'Add-MgServicePrincipalPassword -ServicePrincipalId $id -PasswordCredential @{ SecretText = $mine } | Out-Null'
        '$null = Add-MgApplicationPassword -ApplicationId $id'
        '$result = Add-MgApplicationPassword -ApplicationId $id
Set-Content -Path secret.txt -Value $result.Value'
    )
    NoMatch    = @(
        '$credential = Add-MgServicePrincipalPassword -ServicePrincipalId $id
Set-Content -Path secret.txt -Value $credential.SecretText'
        'function New-Secret {
    Add-MgApplicationPassword -ApplicationId $id -PasswordCredential @{ DisplayName = ''job'' }
}'
    )
}
