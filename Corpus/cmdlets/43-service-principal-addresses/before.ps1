# Reply address of the intranet application moves to the new host
$sp = Get-MsolServicePrincipal -AppPrincipalId 'b1a2c3d4-1234-5678-9abc-def012345678'
$address = New-MsolServicePrincipalAddresses -Address 'https://intranet.contoso.com/signin' -AddressType Reply
Set-MsolServicePrincipal -AppPrincipalId $sp.AppPrincipalId -Addresses $address -DisplayName 'Intranet'
