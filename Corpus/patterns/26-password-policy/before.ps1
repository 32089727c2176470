# No expiry in all verified domains, as the security board decided
Connect-MsolService
Get-MsolDomain -Status Verified | ForEach-Object {
    Set-MsolPasswordPolicy -DomainName $_.Name -ValidityPeriod 2147483647 -NotificationDays 30
}
$policy = Get-MsolPasswordPolicy -DomainName contoso.com
"Valid for $($policy.ValidityPeriod) days, warned $($policy.NotificationDays) days before"
