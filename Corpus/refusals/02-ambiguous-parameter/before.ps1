# -S could be -SearchString, -State or -Synchronized; -User is enough for -UserPrincipalName
Get-MsolUser -S Ann
Get-MsolUser -UserP $upn
Set-MsolUser -UserPrincipalName $upn -P $value
