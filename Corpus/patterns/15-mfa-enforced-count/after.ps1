# Who among the licensed users has per-user MFA enforced, who has registered nothing?
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Policy.Read.All', 'User.Read.All' -NoWelcome
$users = Get-MgUser -All -Property Id, AssignedLicenses, AccountEnabled, DisplayName, UserPrincipalName | Where-Object { $_.AssignedLicenses.Count -gt 0 -and $_.AccountEnabled -eq $true }

$mfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }

foreach ($user in $users) {
    if (@(Get-MgBetaUserAuthenticationRequirement -UserId $user.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }).PerUserMfaState -eq 'Enforced') {
        Write-Host "$($user.DisplayName): enforced"
    }
    if (@($mfaRegistration[$user.Id] | Where-Object IsMfaRegistered).Count -eq 0) {
        Write-Warning "$($user.UserPrincipalName) has registered no method"
    }
}
