# An identity that is the template's own argument
Get-MsolGroup -ObjectId $id
Get-MsolServicePrincipal -ObjectId $id
Get-MsolDomain -DomainName contoso.com
Get-MsolUser -ObjectId $id
Get-MsolServicePrincipal -AppPrincipalId $appId
Get-MsolServicePrincipal -ServicePrincipalName 'https://portal.contoso.com'
Get-MsolServicePrincipal -SearchString Portal
