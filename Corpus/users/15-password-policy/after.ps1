# Service accounts never expire, everybody else does
$servicePrefix = 'svc-'

Get-MgUser -All -Filter "(startswith(displayName,'$servicePrefix') or startswith(userPrincipalName,'$servicePrefix') or startswith(mail,'$servicePrefix'))" -Property Id, PasswordPolicies |
    Where-Object { $_.PasswordPolicies -notmatch 'DisablePasswordExpiration' } |
    ForEach-Object { Update-MgUser -UserId $_.Id -PasswordPolicies $(if ((Get-MgUser -UserId $_.Id -Property PasswordPolicies).PasswordPolicies -match 'DisableStrongPassword') { 'DisablePasswordExpiration, DisableStrongPassword' } else { 'DisablePasswordExpiration' }) }

$offenders = Get-MgUser -All -Property Id, PasswordPolicies, UserPrincipalName, OnPremisesLastSyncDateTime, LastPasswordChangeDateTime | Where-Object {
    $_.PasswordPolicies -match 'DisablePasswordExpiration' -and
    $_.UserPrincipalName -notlike "$servicePrefix*" -and
    $_.OnPremisesLastSyncDateTime -eq $null
}
foreach ($offender in $offenders) {
    $age = ((Get-Date) - $offender.LastPasswordChangeDateTime).Days
    Write-Output ("{0}: password is {1} days old, expiry switched on" -f $offender.UserPrincipalName, $age)
    Update-MgUser -UserId $offender.Id -PasswordPolicies $(if ((Get-MgUser -UserId $offender.Id -Property PasswordPolicies).PasswordPolicies -match 'DisableStrongPassword') { 'DisableStrongPassword' } else { 'None' })
}

$policy = Get-MgDomain -DomainId contoso.com
if ($policy.PasswordValidityPeriodInDays -ne 180) {
    Update-MgDomain -DomainId contoso.com -PasswordValidityPeriodInDays 180 -PasswordNotificationWindowInDays 21
}
