# Takes our address out of an application and lists who has which names
Connect-MsolService
$app = Get-MsolServicePrincipal -AppPrincipalId '00000003-0000-0ff1-ce00-000000000000'
$names = $app.ServicePrincipalNames | Where-Object { $_ -notlike '*old.contoso.com*' }
Set-MsolServicePrincipal -AppPrincipalId $app.AppPrincipalId -ServicePrincipalNames $names -DisplayName 'SharePoint'
Get-MsolServicePrincipal -All | Where-Object { $_.AccountEnabled -eq $false } | Select-Object DisplayName, AppPrincipalId, TrustedForDelegation
