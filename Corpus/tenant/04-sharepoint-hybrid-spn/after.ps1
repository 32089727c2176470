# SharePoint hybrid: register the farm with SharePoint Online
$spoAppId   = '00000003-0000-0ff1-ce00-000000000000'
$rootDomain = '*.contoso.com'
$certPath   = 'D:\Hybrid\SPSTS.cer'
$site       = Get-SPSite 'https://portal.contoso.com'

Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'Organization.Read.All' -NoWelcome

# Upload the farm's token signing certificate
$cert      = Get-PfxCertificate $certPath
$certValue = [System.Convert]::ToBase64String($cert.RawData)
$servicePrincipal = Get-MgServicePrincipal -Filter "appId eq '$spoAppId'"
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials += @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($certValue) }
Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -KeyCredentials $keyCredentials

# Add the SPN for the on-premises root domain
$principal = Get-MgServicePrincipal -Filter "appId eq '$spoAppId'"
$spns = $principal.ServicePrincipalNames
$spns += "$spoAppId/$rootDomain"
Update-MgServicePrincipalByAppId -AppId $spoAppId -ServicePrincipalNames $spns

# Register SharePoint Online as an app principal of the farm
$contextId      = (Get-MgOrganization).Id
$principalId    = (Get-MgServicePrincipal -Filter "appId eq '$spoAppId'").Id
$nameIdentifier = "$principalId@$contextId"
Register-SPAppPrincipal -Site $site.RootWeb -NameIdentifier $nameIdentifier -DisplayName 'SharePoint Online'
Set-SPAuthenticationRealm -Realm $contextId
