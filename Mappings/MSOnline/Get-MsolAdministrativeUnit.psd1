@{
    Cmdlet     = 'Get-MsolAdministrativeUnit'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'The cmdlets for administrative units carry Directory in their name; ids, names and descriptions are the same.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/directory-list-administrativeunits'
        'https://learn.microsoft.com/graph/api/administrativeunit-get'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdirectoryadministrativeunit'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mgusermemberofasadministrativeunit'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoladministrativeunit'
    )
    Confidence = 'documented'
    Result     = 'AdministrativeUnit'
    Scopes     = @('AdministrativeUnit.Read.All')
    Holes      = @{
        User = @(
            @{ When = @{ UserObjectId = 'given' }; Value = { $UserObjectId } }
            @{ When = @{ UserPrincipalName = 'given' }; Value = { $UserPrincipalName } }
        )
    }
    Frames     = @(
        @{ Id = 'by-id'; When = @{ ObjectId = 'given' }; Code = { Get-MgDirectoryAdministrativeUnit -AdministrativeUnitId $ObjectId } }
        @{ Id = 'of-user-id'; When = @{ UserObjectId = 'given' }; Scopes = @('Directory.Read.All'); Level = 'review'
           Code = { Get-MgUserMemberOfAsAdministrativeUnit -UserId $User -All -ConsistencyLevel eventual -CountVariable unitCount }
           Reason = 'The units of a user are read from the user; a change of a few seconds ago may be missing.' }
        @{ Id = 'of-user'; When = @{ UserPrincipalName = 'given' }; Scopes = @('Directory.Read.All'); Level = 'review'
           Code = { Get-MgUserMemberOfAsAdministrativeUnit -UserId $User -All -ConsistencyLevel eventual -CountVariable unitCount }
           Reason = 'The units of a user are read from the user; a change of a few seconds ago may be missing.' }
        @{ Id = 'max-results'; When = @{ MaxResults = 'given' }; Code = { Get-MgDirectoryAdministrativeUnit } }
        @{ Id = 'all-undecided'; When = @{ All = 'variable' }; Code = { Get-MgDirectoryAdministrativeUnit -All }; Level = 'review' }
        @{ Id = 'all'; When = @{ All = 'true' }; Code = { Get-MgDirectoryAdministrativeUnit } }
        @{ Id = 'list-before-write'; Place = 'feeds-write'; Code = { Get-MgDirectoryAdministrativeUnit -Top 250 }; Findings = @('MSG230')
           Level = 'review'; Reason = 'The old call stopped at a default number, probably 250; the bound is kept.' }
        @{ Id = 'list'; Code = { Get-MgDirectoryAdministrativeUnit -All }; Findings = @('MSG229')
           Level = 'review'; Reason = 'The old call stopped at a default number of units, Graph without -All stops after the first page.' }
    )
    Parameters = @{
        ObjectId          = @{ Used = $true }
        UserObjectId      = @{ Used = $true }
        UserPrincipalName = @{ Used = $true }
        SearchString      = @{ Cases = @(
            @{ When = @{ SearchString = 'given'; UserObjectId = 'given' }; Stage = { Where-Object { $_.DisplayName -like "$SearchString*" } } }
            @{ When = @{ SearchString = 'given'; UserPrincipalName = 'given' }; Stage = { Where-Object { $_.DisplayName -like "$SearchString*" } } }
            @{ When = 'given'; Filter = 'startsWith(displayName,{SearchString})' }
        ) }
        MaxResults        = @{ Cases = @(
            @{ When = @{ MaxResults = 'given'; UserObjectId = 'given' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = @{ MaxResults = 'given'; UserPrincipalName = 'given' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = 'given'; Argument = 'Top' }
        ) }
        All               = @{ Cases = @(
            @{ When = @{ All = 'given'; UserObjectId = 'given' }; Drop = $true }
            @{ When = @{ All = 'given'; UserPrincipalName = 'given' }; Drop = $true }
            @{ When = 'true'; Argument = 'All'; Switch = $true }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Stage = { Select-Object -First $(if ($All) { [int]::MaxValue } else { 250 }) }
               Level = 'review'; Reason = 'Whether everything is wanted is decided at run time: without -All the old call stopped at a default number, probably 250.' }
        ) }
        TenantId          = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolAdministrativeUnit -SearchString ''West'' -All | Select-Object DisplayName, ObjectId'
           After  = 'Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,''West'')" -All | Select-Object DisplayName, @{ n = ''ObjectId''; e = ''Id'' }' }
        @{ Before = 'Get-MsolAdministrativeUnit -ObjectId $id'
           After  = 'Get-MgDirectoryAdministrativeUnit -AdministrativeUnitId $id' }
        @{ Before = '$units = Get-MsolAdministrativeUnit -UserPrincipalName $upn'
           After  = '$units = Get-MgUserMemberOfAsAdministrativeUnit -UserId $upn -All -ConsistencyLevel eventual -CountVariable unitCount' }
    )
}
