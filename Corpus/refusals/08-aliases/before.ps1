Set-Alias -Name gmu -Value Get-MsolUser
New-Alias smu Set-MsolUser
gmu -UserPrincipalName $upn | Select-Object ObjectId
smu -UserPrincipalName $upn -City Delft
MSOnline\Get-MsolUser -All
get-msoluser -userprincipalname $upn -erroraction stop
GET-MSOLUSER -ALL
