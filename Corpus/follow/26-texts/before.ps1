# Letter of welcome
$u = Get-MsolUser -UserPrincipalName $args[0]
$greeting = "Dear $($u.FirstName) $($u.LastName),"
$phone = "Your number is {0}, your desk {1}" -f $u.PhoneNumber, $u.Office
$literal = 'The text $($u.PhoneNumber) stays as it is'
$letter = @"
$greeting

$phone
Your id: $($u.ObjectId) (not $u.ObjectId)
You are in $($u.Department), mobile $($u.MobilePhone.Replace(' ', '')).
"@
# one for each account
Set-Content -Path "$($u.UserPrincipalName).txt" -Value $letter
