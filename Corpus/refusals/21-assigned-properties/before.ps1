# Values that are put into the object and sent back with it.
$user = Get-MsolUser -UserPrincipalName 'ada@contoso.com'
$user.PhoneNumber = '+47 22 00 00 00'
$user.Department = 'Research'
$user | Set-MsolUser
Get-MsolUser -UserPrincipalName 'ada@contoso.com' | Select-Object DisplayName, Department
