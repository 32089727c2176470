@{
    Cmdlet     = 'Get-MsolAdministrativeUnitMember'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Units hold devices as well today, which MSOnline did not know: users and groups are picked. Only Id is a property of a member, the rest stands in AdditionalProperties.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/administrativeunit-list-members'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdirectoryadministrativeunitmember'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoladministrativeunitmember'
    )
    Confidence = 'documented'
    Result     = 'AdministrativeUnitMember'
    Scopes     = @('AdministrativeUnit.Read.All')
    Frames     = @(
        # not the cast to users: it reads with delay, and the unit may be new
        @{ Id = 'max-results'; When = @{ MaxResults = 'given' }
           Code = { Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $AdministrativeUnitObjectId -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' } } }
        @{ Id = 'all'; When = @{ All = 'true' }
           Code = { Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $AdministrativeUnitObjectId -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' } } }
        @{ Id = 'list'; Findings = @('MSG229')
           Code = { Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $AdministrativeUnitObjectId -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' } } }
    )
    Parameters = @{
        AdministrativeUnitObjectId = @{ Used = $true }
        MaxResults                 = @{ Stage = { Select-Object -First $MaxResults } }
        All                        = @{ Drop = $true }
        TenantId                   = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $id -All | Select-Object DisplayName, EmailAddress'
           After  = 'Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $id -All | Where-Object { $_.AdditionalProperties[''@odata.type''] -in ''#microsoft.graph.user'', ''#microsoft.graph.group'' } | Select-Object @{ n = ''DisplayName''; e = { $_.AdditionalProperties[''displayName''] } }, @{ n = ''EmailAddress''; e = { if ($_.AdditionalProperties[''userPrincipalName'']) { $_.AdditionalProperties[''userPrincipalName''] } else { $_.AdditionalProperties[''mail''] } } }' }
        @{ Before = '$ids = (Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $id).ObjectId'
           After  = '$ids = (Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $id -All | Where-Object { $_.AdditionalProperties[''@odata.type''] -in ''#microsoft.graph.user'', ''#microsoft.graph.group'' }).Id' }
    )
}
