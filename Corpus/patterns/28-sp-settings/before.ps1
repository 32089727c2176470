# Adds the hybrid names to Exchange Online and switches an unused application off
Connect-MsolService
$exchange = Get-MsolServicePrincipal -AppPrincipalId '00000002-0000-0ff1-ce00-000000000000'
$exchange.ServicePrincipalNames.Add('https://mail.contoso.com/')
$exchange.ServicePrincipalNames.Add('https://autodiscover.contoso.com/')
Set-MsolServicePrincipal -ObjectId $exchange.ObjectId -ServicePrincipalNames $exchange.ServicePrincipalNames

Get-MsolServicePrincipal -SearchString 'Old Survey Tool' | ForEach-Object {
    Set-MsolServicePrincipal -ObjectId $_.ObjectId -AccountEnabled $false
}
