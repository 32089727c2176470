@{
    Cmdlet     = 'Remove-MsolAdministrativeUnitMember'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Takes the member out and leaves the object; the cmdlet that Microsoft''s table names for this removes an administrator instead.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/administrativeunit-delete-members'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/remove-mgdirectoryadministrativeunitmemberdirectoryobjectbyref'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msoladministrativeunitmember'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('AdministrativeUnitMemberObjectId')
    Scopes     = @('AdministrativeUnit.ReadWrite.All')
    Role       = 'Privileged Role Administrator'
    Frames     = @(
        @{ Id = 'remove'; Code = { Remove-MgDirectoryAdministrativeUnitMemberDirectoryObjectByRef } }
    )
    Parameters = @{
        AdministrativeUnitObjectId       = @{ Argument = 'AdministrativeUnitId' }
        AdministrativeUnitMemberObjectId = @{ Argument = 'DirectoryObjectId' }
        TenantId                         = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unitId -AdministrativeUnitMemberObjectId $userId'
           After  = 'Remove-MgDirectoryAdministrativeUnitMemberDirectoryObjectByRef -AdministrativeUnitId $unitId -DirectoryObjectId $userId' }
    )
}
