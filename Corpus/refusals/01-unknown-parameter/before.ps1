# An unknown parameter is no guess
Get-MsolUser -UserPrincipalName $upn -Colour Blue
$user = Get-MsolUser -Upn $upn
Set-MsolUser -UserPrincipalName $upn -Cityy Delft
