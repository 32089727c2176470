# Adds the hybrid names to Exchange Online and switches an unused application off
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$exchange = Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'"
$exchange.ServicePrincipalNames += 'https://mail.contoso.com/'
$exchange.ServicePrincipalNames += 'https://autodiscover.contoso.com/'
Update-MgServicePrincipal -ServicePrincipalId $exchange.Id -ServicePrincipalNames $exchange.ServicePrincipalNames

Get-MgServicePrincipal -Filter "startsWith(displayName,'Old Survey Tool')" -Top 500 | ForEach-Object {
    Update-MgServicePrincipal -ServicePrincipalId $_.Id -AccountEnabled:$false
}
