@{
    Id         = 'MSG027'
    Name       = 'service-principal-names-replaced'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This replaces all names of the service principal with the ones given. Read ServicePrincipalNames of the object, append, and write the whole list.'
    Happens    = 'The principal keeps only the new names, or the service refuses the write: hybrid modern authentication and other clients fail.'
    Why        = 'MSOnline scripts added to the list of the object and wrote it back. A conversion that writes only the new values loses the rest.'
    Instead    = '$names = @($exo.ServicePrincipalNames) + $urls | Select-Object -Unique
Update-MgServicePrincipal -ServicePrincipalId $exo.Id -ServicePrincipalNames $names'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
        'https://learn.microsoft.com/powershell/module/msonline/set-msolserviceprincipal'
        'https://learn.microsoft.com/microsoft-365/enterprise/configure-exchange-server-for-hybrid-modern-authentication'
    )
    Detect     = @{
        Detector = 'collection-replaced'
        Command  = 'Update-MgServicePrincipal', 'Update-MgServicePrincipalByAppId', 'Update-MgBetaServicePrincipal',
            'Update-MgApplication', 'Update-MgApplicationByAppId', 'Update-MgApplicationByUniqueName', 'Update-MgBetaApplication'
        Property = 'ServicePrincipalNames'
        Body     = 'BodyParameter'
        Request  = @{
            Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Method  = 'PATCH'
            Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*'
            Body    = 'Body'
        }
        Value    = 'text'
        Creator  = 'New-MgServicePrincipal', 'New-MgBetaServicePrincipal'
        Read     = @{
            'Update-MgServicePrincipal' = 'Get-MgServicePrincipal'
            'Update-MgApplication' = 'Get-MgApplication'
        }
        Identity = 'ServicePrincipalId', 'ApplicationId', 'AppId', 'UniqueName'
        Fix      = @{ Before = '@('; After = ')'; Then = ' | Select-Object -Unique' }
    }
    Match      = @(
        '$urls = ''https://mail.contoso.com/'', ''https://autodiscover.contoso.com/''
Update-MgServicePrincipal -ServicePrincipalId $exo.Id -ServicePrincipalNames $urls'
        'Update-MgServicePrincipal -ServicePrincipalId $id -BodyParameter @{ servicePrincipalNames = @(''https://mail.contoso.com/'') }'
    )
    NoMatch    = @(
        '$x = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
$x.ServicePrincipalNames += ''https://mail.contoso.com/''
Update-MgServicePrincipal -ServicePrincipalId $x.Id -ServicePrincipalNames $x.ServicePrincipalNames'
        '$sp = New-MgServicePrincipal -AppId $appId
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -ServicePrincipalNames @($appId, ''https://app.contoso.com/'')'
    )
}
