#Requires -Version 7
# The list is read once and used inside the parallel block
$admin = Get-MgUser -UserId 'admin@contoso.com'
$staff = Get-MgUser -All -Filter "department eq 'Sales'"
$staff | ForEach-Object -Parallel {
    $boss = $using:admin
    "{0} {1} is reported to {2} ({3})" -f $_.Id, $_.JobTitle, $boss.DisplayName, ($using:admin).MobilePhone
} -ThrottleLimit 4
