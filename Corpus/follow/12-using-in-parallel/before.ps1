#Requires -Version 7
# The list is read once and used inside the parallel block
$admin = Get-MsolUser -UserPrincipalName 'admin@contoso.com'
$staff = Get-MsolUser -All -Department 'Sales'
$staff | ForEach-Object -Parallel {
    $boss = $using:admin
    "{0} {1} is reported to {2} ({3})" -f $_.ObjectId, $_.Title, $boss.DisplayName, ($using:admin).MobilePhone
} -ThrottleLimit 4
