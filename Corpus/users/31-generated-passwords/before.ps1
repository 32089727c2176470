New-MsolUser -UserPrincipalName $upn -DisplayName Room
$new = New-MsolUser -UserPrincipalName $upn -DisplayName Room
Write-Host $new.Password
Set-MsolUserPassword -UserPrincipalName $upn
