@{
    Cmdlet     = 'New-MsolAdministrativeUnit'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'The same call under another name; an empty description is left out.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/directory-post-administrativeunits'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/new-mgdirectoryadministrativeunit'
        'https://learn.microsoft.com/powershell/module/msonline/new-msoladministrativeunit'
    )
    Confidence = 'documented'
    Result     = 'AdministrativeUnit'
    Scopes     = @('AdministrativeUnit.ReadWrite.All')
    Role       = 'Privileged Role Administrator'
    Frames     = @(
        @{ Id = 'create'; Code = { New-MgDirectoryAdministrativeUnit } }
    )
    Parameters = @{
        DisplayName = @{ Argument = 'DisplayName' }
        Description = @{ Argument = 'Description'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'Description'; OmitWhenEmpty = $true } }
        TenantId    = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$unit = New-MsolAdministrativeUnit -DisplayName ''Nordics'' -Description ''Users in the north'''
           After  = '$unit = New-MgDirectoryAdministrativeUnit -DisplayName ''Nordics'' -Description ''Users in the north''' }
    )
}
