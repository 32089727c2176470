@{
    Id         = 'MSG024'
    Name       = 'invented-credential-cmdlet'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'There is no such cmdlet: Graph keeps keys and passwords as properties of the service principal. Read them with Get-MgServicePrincipal -Property KeyCredentials, PasswordCredentials.'
    Happens    = 'PowerShell reports that the term is not recognized as the name of a cmdlet.'
    Why        = 'The name was made from the noun of the old cmdlet.'
    Instead    = '(Get-MgServicePrincipal -ServicePrincipalId $id -Property KeyCredentials).KeyCredentials'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Detect     = @{
        Detector = 'unknown-command'
        Command  = '*-MgServicePrincipalCredential', '*-MgServicePrincipalKeyCredential', '*-MgServicePrincipalPasswordCredential',
            '*-MgApplicationCredential', '*-MgApplicationKeyCredential', '*-MgApplicationPasswordCredential',
            '*-MgBetaServicePrincipalCredential', '*-MgBetaServicePrincipalKeyCredential', '*-MgBetaServicePrincipalPasswordCredential',
            '*-MgBetaApplicationCredential', '*-MgBetaApplicationKeyCredential', '*-MgBetaApplicationPasswordCredential'
    }
    Match      = @(
        'New-MgServicePrincipalCredential -ServicePrincipalId $id -Type AsymmetricX509Cert -Value $credValue'
        'Get-MgServicePrincipalKeyCredential -ServicePrincipalId $id'
        'Remove-MgApplicationPasswordCredential -ApplicationId $id -KeyId $keyId'
    )
    NoMatch    = @(
        'Get-MgServicePrincipal -ServicePrincipalId $id -Property KeyCredentials'
        'function Get-MgServicePrincipalKeyCredential { param($Id) (Get-MgServicePrincipal -ServicePrincipalId $Id -Property KeyCredentials).KeyCredentials }
Get-MgServicePrincipalKeyCredential -Id $id'
        'Remove-MgServicePrincipalPassword -ServicePrincipalId $id -KeyId $keyId'
    )
}
