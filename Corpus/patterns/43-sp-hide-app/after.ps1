# Takes our address out of an application and lists who has which names
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$app = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0ff1-ce00-000000000000'"
$names = $app.ServicePrincipalNames | Where-Object { $_ -notlike '*old.contoso.com*' }
Update-MgServicePrincipal -ServicePrincipalId $app.Id -ServicePrincipalNames $names -DisplayName 'SharePoint'
# TODO msol2graph MSG395: Graph has no such property for service principals.
Get-MgServicePrincipal -All | Where-Object { $_.AccountEnabled -eq $false } | Select-Object DisplayName, @{ n = 'AppPrincipalId'; e = 'AppId' }, TrustedForDelegation
