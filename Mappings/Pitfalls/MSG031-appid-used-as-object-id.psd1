@{
    Id         = 'MSG031'
    Name       = 'appid-used-as-object-id'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This parameter takes the object id of the application or service principal, not its AppId. Look the object up by AppId first, or use the ByAppId cmdlet.'
    Happens    = 'The service answers that the resource does not exist.'
    Why        = 'MSOnline chose a principal by -AppPrincipalId, which is the AppId; the portal calls that number application id too.'
    Instead    = 'Get-MgServicePrincipal -Filter "appId eq ''$appId''"'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-get'
        'https://learn.microsoft.com/graph/api/application-get'
    )
    Detect     = @{
        Detector   = 'id-of-another-kind'
        Command    = '*-Mg*ServicePrincipal*', '*-Mg*Application*'
        NotCommand = '*ByAppId'
        Parameter  = 'ServicePrincipalId', 'ApplicationId'
        FirstParty = $true
        Text       = '*-0000-0ff1-ce00-000000000000', '*-0000-c000-000000000000'
        Member     = 'AppId', 'AppPrincipalId', 'ApplicationId'
        Name       = 'AppId', 'ClientId', 'AppPrincipalId', 'ApplicationId', 'ServiceName', 'client_id'
        Fix        = @{ Lister = 'Get-MgServicePrincipal', 'Get-MgApplication'; Filter = 'appId eq {}' }
    }
    Match      = @(
        'Get-MgServicePrincipal -ServicePrincipalId ''00000004-0000-0ff1-ce00-000000000000'''
        '$apps = Get-MgApplication -All
foreach ($app in $apps) { Remove-MgApplication -ApplicationId $app.AppId }'
        'param($AppId)
Update-MgApplication -ApplicationId $AppId -DisplayName ''Reports'''
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -Filter "appId eq ''00000004-0000-0ff1-ce00-000000000000''"
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -AccountEnabled:$false'
        '$applicationId = (Get-MgApplication -Filter "appId eq ''$clientId''").Id
Update-MgApplication -ApplicationId $applicationId -DisplayName ''Reports'''
        'Get-MgServicePrincipalByAppId -AppId $appId'
        'Get-MgServicePrincipal -ServicePrincipalId ''6f1b8d2e-5a3c-4f7d-9e2b-1c0a8d7e6f54'''
    )
}
