# Reply address of the intranet application moves to the new host
$sp = Get-MgServicePrincipal -Filter "appId eq 'b1a2c3d4-1234-5678-9abc-def012345678'"
$address = 'https://intranet.contoso.com/signin'
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -ReplyUrls $address -DisplayName 'Intranet'
