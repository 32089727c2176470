# Heads of school may reset passwords of their own unit
Connect-MgGraph -Scopes 'AdministrativeUnit.Read.All', 'Application.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.ReadBasic.All' -NoWelcome
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '729827e3-9c14-49f7-bb1b-9608f156bbb8'
Import-Csv .\heads.csv | ForEach-Object {
    $unit = Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,'$($_.School -replace "'", "''")')" -Top 250 | Select-Object -First 1
    $grant = @{
        RoleDefinitionId                = $role.Id
        DirectoryScopeId  = "/administrativeUnits/$($unit.Id)"
        PrincipalId = (Get-MgUser -UserId $_.Upn).Id
    }
    $null = New-MgRoleManagementDirectoryRoleAssignment @grant
    Write-Host "$($unit.DisplayName): $(@(Get-MgRoleManagementDirectoryRoleAssignment -Filter "directoryScopeId eq '/administrativeUnits/$($unit.Id)'" -ExpandProperty principal -All).Count) scoped roles"
}
$scoped = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '729827e3-9c14-49f7-bb1b-9608f156bbb8'" -ExpandProperty principal -All | Where-Object DirectoryScopeId -like '/administrativeUnits/*' | Select-Object -First 50
$scoped | Select-Object @{ n = 'DisplayName'; e = { $_.Principal.AdditionalProperties['displayName'] } }, @{ n = 'UserPrincipalName'; e = { $_.Principal.AdditionalProperties['userPrincipalName'] } }
$assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)' and principalId eq '$((Get-MgUser -UserId 'former.head@contoso.com').Id)' and directoryScopeId eq '/administrativeUnits/5d3a0b61-7b0e-4a55-8f0e-2b1a6c9d7e44'"
Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id
