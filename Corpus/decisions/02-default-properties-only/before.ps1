# Phone list: nothing here that a plain call would not return
$staff = Get-MsolUser -All
foreach ($member in $staff) {
    '{0} {1}: {2}' -f $member.FirstName, $member.LastName, $member.PhoneNumber
}
$staff | Select-Object -First 1 | ForEach-Object { $_.Title }
