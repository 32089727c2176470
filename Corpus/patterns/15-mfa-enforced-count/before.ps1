# Who among the licensed users has per-user MFA enforced, who has registered nothing?
Connect-MsolService
$users = Get-MsolUser -All | Where-Object { $_.IsLicensed -and -not $_.BlockCredential }
foreach ($user in $users) {
    if ($user.StrongAuthenticationRequirements.State -eq 'Enforced') {
        Write-Host "$($user.DisplayName): enforced"
    }
    if ($user.StrongAuthenticationMethods.Count -eq 0) {
        Write-Warning "$($user.UserPrincipalName) has registered no method"
    }
}
