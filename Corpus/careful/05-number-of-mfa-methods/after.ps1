# How many methods, and the words of the state as the old report had them
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Policy.Read.All', 'User.Read.All' -NoWelcome
$users = Get-MgUser -All

$mfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }

$users | Where-Object { @($mfaRegistration[$_.Id].MethodsRegistered | ForEach-Object { if ($_ -eq 'mobilePhone') { 'message', 'call' } elseif ($_ -in 'alternateMobilePhone', 'officePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode') { $_ } }).Count -gt 1 } | Select-Object DisplayName
foreach ($user in $users) {
    $state = @(Get-MgBetaUserAuthenticationRequirement -UserId $user.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }) | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' }
    if ($state -eq $null) { $state = 'Disabled' }
    if (@($mfaRegistration[$user.Id] | Where-Object IsMfaRegistered).Count -eq 0) { Write-Warning "$($user.UserPrincipalName) has no method" }
    [pscustomobject]@{
        User    = $user.UserPrincipalName
        State   = $state
        Methods = @($mfaRegistration[$user.Id].MethodsRegistered | ForEach-Object { if ($_ -eq 'mobilePhone') { 'message', 'call' } elseif ($_ -in 'alternateMobilePhone', 'officePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode') { $_ } }).Count
    }
}
if (@(Get-MgBetaUserAuthenticationRequirement -UserId $users[0].Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }).PerUserMfaState -eq 'Enforced') { 'enforced' }
