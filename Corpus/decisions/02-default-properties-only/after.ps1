# Phone list: nothing here that a plain call would not return
$staff = Get-MgUser -All
foreach ($member in $staff) {
    '{0} {1}: {2}' -f $member.GivenName, $member.Surname, @($member.BusinessPhones)[0]
}
$staff | Select-Object -First 1 | ForEach-Object { $_.JobTitle }
