# Deputies of the helpdesk get the role while the team leader is away
param([string[]]$Deputies, [switch]$Back)
Connect-MsolService
$roleName = 'Helpdesk Administrator'
$role = Get-MsolRole -RoleName $roleName
foreach ($deputy in $Deputies) {
    $member = @{
        RoleName               = $roleName
        RoleMemberEmailAddress = $deputy
    }
    if ($Back) { Remove-MsolRoleMember @member } else { Add-MsolRoleMember @member }
}
Write-Host "$roleName has $(@(Get-MsolRoleMember -RoleObjectId $role.ObjectId).Count) members now"
Write-Host "First: $((Get-MsolRoleMember -RoleObjectId $role.ObjectId | Select-Object -First 1).DisplayName)"
"Roles of the first deputy: $((Get-MsolUserRole -UserPrincipalName $Deputies[0]).Name -join ', ')"
