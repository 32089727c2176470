# Disabled for a year: delete, unless the account still holds a role
$old = Get-MsolUser -All -EnabledFilter DisabledOnly | Where-Object { $_.LastPasswordChangeTimestamp -lt (Get-Date).AddYears(-1) }
foreach ($u in $old) {
    $roles = Get-MsolUserRole -ObjectId $u.ObjectId
    if ($roles) {
        Write-Warning "$($u.UserPrincipalName) still has: $($roles.Name -join ', ')"
        continue
    }
    Remove-MsolUser -UserPrincipalName $u.UserPrincipalName -Force
}
