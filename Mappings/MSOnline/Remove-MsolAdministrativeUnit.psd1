@{
    Cmdlet     = 'Remove-MsolAdministrativeUnit'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'The same call under another name. Graph does not ask: -Confirm keeps the question that the old call without -Force asked.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/administrativeunit-delete'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/remove-mgdirectoryadministrativeunit'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msoladministrativeunit'
    )
    Confidence = 'documented'
    Scopes     = @('AdministrativeUnit.ReadWrite.All')
    Role       = 'Privileged Role Administrator'
    Frames     = @(
        @{ Id = 'delete'; Code = { Remove-MgDirectoryAdministrativeUnit -AdministrativeUnitId $ObjectId } }
    )
    Parameters = @{
        ObjectId = @{ Used = $true }
        Force    = @{ Cases = @(
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true }
        ) }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolAdministrativeUnit -ObjectId $id -Force'
           After  = 'Remove-MgDirectoryAdministrativeUnit -AdministrativeUnitId $id' }
        @{ Before = 'Get-MsolAdministrativeUnit -SearchString ''tmp'' | Remove-MsolAdministrativeUnit -Force'
           After  = 'Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,''tmp'')" -Top 250 | ForEach-Object { Remove-MgDirectoryAdministrativeUnit -AdministrativeUnitId $_.Id }' }
    )
}
