param([string]$From, [string]$To)
# The successor gets the roles of the predecessor
$have = (Get-MsolUserRole -UserPrincipalName $To).Name
foreach ($role in Get-MsolUserRole -UserPrincipalName $From) {
    if ($role.Name -in $have) { continue }
    try {
        Add-MsolRoleMember -RoleName $role.Name -RoleMemberEmailAddress $To -ErrorAction Stop
    }
    catch {
        Write-Error "Role $($role.Name): $_"
    }
}
