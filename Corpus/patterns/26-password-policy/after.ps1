# No expiry in all verified domains, as the security board decided
Connect-MgGraph -Scopes 'Domain.ReadWrite.All' -NoWelcome
Get-MgDomain | Where-Object IsVerified | ForEach-Object {
    Update-MgDomain -DomainId $_.Id -PasswordValidityPeriodInDays 2147483647 -PasswordNotificationWindowInDays 30
}
$policy = Get-MgDomain -DomainId contoso.com
"Valid for $($policy.PasswordValidityPeriodInDays) days, warned $($policy.PasswordNotificationWindowInDays) days before"
