# Letter of welcome
$u = Get-MgUser -UserId $args[0] -Property Id, GivenName, Surname, BusinessPhones, OfficeLocation, Department, MobilePhone, UserPrincipalName
$greeting = "Dear $($u.GivenName) $($u.Surname),"
$phone = "Your number is {0}, your desk {1}" -f @($u.BusinessPhones)[0], $u.OfficeLocation
$literal = 'The text $($u.PhoneNumber) stays as it is'
$letter = @"
$greeting

$phone
Your id: $($u.Id) (not $u.ObjectId)
You are in $($u.Department), mobile $($u.MobilePhone.Replace(' ', '')).
"@
# one for each account
Set-Content -Path "$($u.UserPrincipalName).txt" -Value $letter
