@{
    Id         = 'MSG102'
    Name       = 'administrative-unit-removal-mapped-to-role-removal'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This takes an administrator''s role over the unit away; it does not remove a member. Use Remove-MgDirectoryAdministrativeUnitMemberDirectoryObjectByRef with -DirectoryObjectId.'
    Happens    = 'Not found at best; with a valid id somebody loses a role and the member stays.'
    Why        = 'The cmdlet map pairs Remove-MsolAdministrativeUnitMember with the cmdlet for scoped roles.'
    Instead    = 'Remove-MgDirectoryAdministrativeUnitMemberDirectoryObjectByRef -AdministrativeUnitId $unit.Id -DirectoryObjectId $user.Id'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
        'https://learn.microsoft.com/graph/api/administrativeunit-delete-members'
    )
    Detect     = @(
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Remove-MgDirectoryAdministrativeUnitScopedRoleMember', 'Remove-MgBetaDirectoryAdministrativeUnitScopedRoleMember', 'Remove-MgBetaAdministrativeUnitScopedRoleMember'
            Parameter = 'DirectoryObjectId', 'MemberId', 'UserId', 'GroupId', 'DeviceId', 'AdministrativeUnitMemberObjectId'
        }
        @{
            Detector = 'written-value'
            Command  = 'Remove-MgDirectoryAdministrativeUnitScopedRoleMember', 'Remove-MgBetaDirectoryAdministrativeUnitScopedRoleMember', 'Remove-MgBetaAdministrativeUnitScopedRoleMember'
            Property = 'ScopedRoleMembershipId'
            Direct   = $true
            Value    = 'member:Id'
            Object   = 'user', 'group', 'device', 'directoryObject'
        }
    )
    Match      = @(
        '$user = Get-MgUser -UserId $upn
Remove-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unitId -ScopedRoleMembershipId $user.Id'
        'Remove-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unitId -DirectoryObjectId $userId'
    )
    NoMatch    = @(
        '$admin = Get-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unitId | Where-Object RoleId -eq $roleId
Remove-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unitId -ScopedRoleMembershipId $admin.Id'
        'Remove-MgDirectoryAdministrativeUnitMemberDirectoryObjectByRef -AdministrativeUnitId $unitId -DirectoryObjectId $userId'
    )
}
