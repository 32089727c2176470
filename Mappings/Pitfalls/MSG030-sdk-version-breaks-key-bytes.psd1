@{
    Id         = 'MSG030'
    Name       = 'sdk-version-breaks-key-bytes'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This version of the module damages binary values, so correct key bytes are refused. Ask for 2.28.0 or later.'
    Happens    = 'Previews of 2.0 and 2.26.x: Cannot convert the literal to the expected type ''Edm.Binary''. 2.27.0: The value for the property "usage" in one of your credentials is invalid.'
    Why        = 'Those builds wrote binary values as base64url or lost characters. Correct code fails on them, and wrong code (MSG004) passes.'
    Instead    = '#Requires -Modules @{ ModuleName = ''Microsoft.Graph.Applications''; ModuleVersion = ''2.28.0'' }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2056'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3170'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3305'
    )
    Detect     = @{
        Detector  = 'module-version'
        Module    = 'Microsoft.Graph', 'Microsoft.Graph.*'
        Version   = '2.0.0-*', '2.26', '2.26.*', '2.27.0'
        Loader    = 'Import-Module', 'ipmo', 'Install-Module', 'Install-PSResource', 'Update-Module', 'Save-Module'
        Parameter = 'RequiredVersion', 'MaximumVersion', 'Version'
        Command   = 'Update-MgServicePrincipal', 'Update-MgServicePrincipalByAppId', 'Update-MgBetaServicePrincipal',
            'Update-MgApplication', 'Update-MgApplicationByAppId', 'Update-MgApplicationByUniqueName', 'Update-MgBetaApplication',
            'Add-MgServicePrincipalKey', 'Add-MgApplicationKey'
        Property  = 'KeyCredentials', 'KeyCredential'
        Body      = 'BodyParameter'
        Request   = @{
            Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Method  = 'PATCH'
            Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*'
            Body    = 'Body'
        }
    }
    Match      = @(
        '#Requires -Modules @{ ModuleName = ''Microsoft.Graph.Applications''; RequiredVersion = ''2.26.1'' }
Update-MgApplication -ApplicationId $id -KeyCredentials $keys'
        'Import-Module Microsoft.Graph.Applications -RequiredVersion 2.27.0
Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials $keys'
        'Install-Module Microsoft.Graph.Applications -MaximumVersion 2.26.0
Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials $keys'
    )
    NoMatch    = @(
        '#Requires -Modules @{ ModuleName = ''Microsoft.Graph.Applications''; ModuleVersion = ''2.28.0'' }
Update-MgApplication -ApplicationId $id -KeyCredentials $keys'
        'Import-Module Microsoft.Graph.Users -RequiredVersion 2.26.1
Get-MgUser -UserId $id'
        'Update-MgApplication -ApplicationId $id -KeyCredentials $keys'
    )
}
