@{
    Cmdlet     = 'Set-MsolAdministrativeUnit'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'The same call under another name; a description is cleared with a request of its own.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/administrativeunit-update'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdirectoryadministrativeunit'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoladministrativeunit'
    )
    Confidence = 'documented'
    Scopes     = @('AdministrativeUnit.ReadWrite.All')
    Role       = 'Privileged Role Administrator'
    Frames     = @(
        @{
            Id   = 'update'
            Code = { Update-MgDirectoryAdministrativeUnit -AdministrativeUnitId $ObjectId }
            OnlyWhenContributed = $true
            More = @( @{ Id = 'patch'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/directory/administrativeUnits/$ObjectId" -Body $Body }; Scopes = 'AdministrativeUnit.ReadWrite.All' } )
        }
    )
    Parameters = @{
        ObjectId    = @{ Used = $true }
        DisplayName = @{ Argument = 'DisplayName' }
        Description = @{
            Argument       = 'Description'
            WhenEmpty      = @{ To = 'patch'; Key = 'description'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'description'; Value = { if ($Description) { $Description } else { $null } }; Level = 'review' }
        }
        TenantId    = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Set-MsolAdministrativeUnit -ObjectId $id -DisplayName ''Nordics'' -Description ''Users in the north'''
           After  = 'Update-MgDirectoryAdministrativeUnit -AdministrativeUnitId $id -DisplayName ''Nordics'' -Description ''Users in the north''' }
        @{ Before = 'Set-MsolAdministrativeUnit -ObjectId $id -Description '''''
           After  = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/directory/administrativeUnits/$id" -Body @{ description = $null }' }
    )
}
