@{
    Cmdlet     = 'Add-MsolAdministrativeUnitMember'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'The member is named by its address in Graph. National clouds have another address than graph.microsoft.com. The cmdlet without ByRef would create a group.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/administrativeunit-post-members'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/new-mgdirectoryadministrativeunitmemberbyref'
        'https://learn.microsoft.com/powershell/module/msonline/add-msoladministrativeunitmember'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('AdministrativeUnitMemberObjectId')
    Scopes     = @('AdministrativeUnit.ReadWrite.All')
    Role       = 'Privileged Role Administrator'
    Frames     = @(
        @{ Id = 'add'; Code = { New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $AdministrativeUnitObjectId -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$AdministrativeUnitMemberObjectId" } }
    )
    Parameters = @{
        AdministrativeUnitObjectId       = @{ Used = $true }
        AdministrativeUnitMemberObjectId = @{ Used = $true }
        TenantId                         = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Add-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unitId -AdministrativeUnitMemberObjectId $userId'
           After  = 'New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $unitId -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$userId"' }
        @{ Before = '$user = Get-MsolUser -UserPrincipalName $upn
Add-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unitId -AdministrativeUnitMemberObjectId $user.ObjectId'
           After  = '$user = Get-MgUser -UserId $upn
New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $unitId -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($user.Id)"' }
    )
}
