# Heads of school may reset passwords of their own unit
Connect-MsolService
$role = Get-MsolRole -RoleName 'Helpdesk Administrator'
Import-Csv .\heads.csv | ForEach-Object {
    $unit = Get-MsolAdministrativeUnit -SearchString $_.School | Select-Object -First 1
    $grant = @{
        RoleObjectId                = $role.ObjectId
        AdministrativeUnitObjectId  = $unit.ObjectId
        RoleMemberUserPrincipalName = $_.Upn
    }
    Add-MsolScopedRoleMember @grant
    Write-Host "$($unit.DisplayName): $(@(Get-MsolScopedRoleMember -AdministrativeUnitObjectId $unit.ObjectId -All).Count) scoped roles"
}
$scoped = Get-MsolScopedRoleMember -RoleObjectId '729827e3-9c14-49f7-bb1b-9608f156bbb8' -MaxResults 50
$scoped | Select-Object DisplayName, UserPrincipalName
Remove-MsolScopedRoleMember -RoleObjectId $role.ObjectId -AdministrativeUnitObjectId '5d3a0b61-7b0e-4a55-8f0e-2b1a6c9d7e44' -RoleMemberUserPrincipalName 'former.head@contoso.com'
