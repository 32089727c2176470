# Turn on per-user MFA for everybody in the file who doesn't have it yet
Connect-MgGraph -Scopes 'Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod', 'User.Read.All' -NoWelcome

foreach ($line in Get-Content -Path .\mfa-users.txt) {
    $user = Get-MgUser -UserId $line.Trim()
    if (@(Get-MgBetaUserAuthenticationRequirement -UserId $user.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }).Count -eq 0) {
        Update-MgBetaUserAuthenticationRequirement -UserId $user.UserPrincipalName -PerUserMfaState 'enabled'
        Write-Host "$($user.DisplayName): enabled" -ForegroundColor Green
    }
    else {
        Write-Host "$($user.DisplayName): already $(@(Get-MgBetaUserAuthenticationRequirement -UserId $user.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' })[0] | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' })"
    }
}

# One account must stay without
Update-MgBetaUserAuthenticationRequirement -UserId scanner@contoso.com -PerUserMfaState 'disabled'
