# An identity that is the template's own argument
Get-MgGroup -GroupId $id
Get-MgServicePrincipal -ServicePrincipalId $id
Get-MgDomain -DomainId contoso.com
Get-MgUser -UserId $id
Get-MgServicePrincipal -Filter "appId eq '$appId'"
Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq 'https://portal.contoso.com')"
Get-MgServicePrincipal -Filter "startsWith(displayName,'Portal')" -All
