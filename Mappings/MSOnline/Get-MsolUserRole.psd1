@{
    Cmdlet     = 'Get-MsolUserRole'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Roles held through groups count, as they did; the id that MSOnline showed is RoleTemplateId, and some roles have another name today.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/user-list-transitivememberof'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mgusertransitivememberofasdirectoryrole'
        'https://learn.microsoft.com/graph/api/resources/directoryrole'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoluserrole'
    )
    Confidence = 'documented'
    Result     = 'Role'
    Scopes     = @('RoleManagement.Read.Directory', 'User.Read.All')
    Holes      = @{
        User = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { $UserPrincipalName } }
        )
    }
    Frames     = @(
        # the cast needs an advanced query, which sets a global variable to the number of roles
        @{ Id = 'list'; Result = 'UserRole'; Code = { Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $User -All -ConsistencyLevel eventual -CountVariable roleCount } }
    )
    Parameters = @{
        ObjectId          = @{ Used = $true }
        UserPrincipalName = @{ Used = $true }
        TenantId          = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolUserRole -UserPrincipalName $upn | Select-Object Name'
           After  = 'x' }
        @{ Before = 'if ((Get-MsolUserRole -ObjectId $id).Name -contains ''Company Administrator'') { ''global'' }'
           After  = 'x' }
        @{ Before = 'Get-MsolUser -UserPrincipalName $upn | Get-MsolUserRole | Where-Object { $_.Name -eq ''Company Administrator'' }'
           After  = 'x' }
    )
}
