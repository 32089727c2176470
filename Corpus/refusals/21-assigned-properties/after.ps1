# Values that are put into the object and sent back with it.
# TODO msol2graph MSG214: Get-MsolUser is left as it was, because line 3 assigns PhoneNumber of its objects, which Graph's do not have: give the value to the cmdlet as an argument and convert again.
$user = Get-MsolUser -UserPrincipalName 'ada@contoso.com'
$user.PhoneNumber = '+47 22 00 00 00'
$user.Department = 'Research'
# TODO msol2graph MSG214: Set-MsolUser is left as it was, because it takes what Get-MsolUser in line 2 returns, and that line cannot be converted.
$user | Set-MsolUser
Get-MgUser -UserId 'ada@contoso.com' -Property Id, DisplayName, Department | Select-Object DisplayName, Department
