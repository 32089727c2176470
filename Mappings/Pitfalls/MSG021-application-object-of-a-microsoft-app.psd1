@{
    Id         = 'MSG021'
    Name       = 'application-object-of-a-microsoft-app'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Applications that Microsoft owns have only a service principal in your tenant, no application object. Use Get-MgServicePrincipal and Update-MgServicePrincipal.'
    Happens    = 'The filter finds nothing, the id is empty, and the next call fails on it.'
    Why        = 'MSOnline knew service principals only, so application and principal are easily confused in a conversion.'
    Instead    = '$sp = Get-MgServicePrincipal -Filter "appId eq ''00000004-0000-0ff1-ce00-000000000000''"'
    Evidence   = @(
        'https://learn.microsoft.com/entra/identity-platform/app-objects-and-service-principals'
    )
    Detect     = @{
        Detector  = 'first-party-application'
        Command   = '*-MgApplication*', '*-MgBetaApplication*'
        Parameter = 'Filter', 'AppId', 'ApplicationId'
        Rename    = @{
            'Get-MgApplication' = 'Get-MgServicePrincipal'
            'Get-MgApplicationByAppId' = 'Get-MgServicePrincipalByAppId'
            'Get-MgBetaApplication' = 'Get-MgBetaServicePrincipal'
        }
    }
    Match      = @(
        '$app = Get-MgApplication -Filter "appId eq ''00000004-0000-0ff1-ce00-000000000000''"'
        '$ServiceName = ''00000002-0000-0ff1-ce00-000000000000''
$app = Get-MgApplicationByAppId -AppId $ServiceName'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -Filter "appId eq ''00000004-0000-0ff1-ce00-000000000000''"'
        '$app = Get-MgApplication -Filter "appId eq ''7d1f4c1e-52aa-4f0e-9a38-0e7e6a1c2b55''"'
    )
}
