@{
    Id         = 'MSG065'
    Name       = 'expandproperty-limited-to-20'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'An expanded list brings 20 objects at most, and nothing tells that there are more. Read it with its own cmdlet and -All.'
    Happens    = 'Members, memberships or owners are missing, without a sign.'
    Why        = 'This is a limit of $expand on objects of the directory.'
    Instead    = '(Get-MgGroupMember -GroupId $gid -All).Count'
    Evidence   = @(
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/15109'
        'https://learn.microsoft.com/graph/query-parameters#expand-parameter'
    )
    Detect     = @{
        Detector   = 'expanded-collection'
        Type       = 'user', 'group', 'device', 'servicePrincipal', 'application', 'administrativeUnit', 'directoryRole'
        Collection = 'members', 'memberOf', 'transitiveMembers', 'transitiveMemberOf', 'owners', 'ownedObjects', 'ownedDevices', 'directReports',
            'registeredDevices', 'registeredUsers', 'appRoleAssignedTo', 'appRoleAssignments'
        Request    = @{
            Command   = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Parameter = 'Uri'
        }
    }
    Match      = @(
        '(Get-MgGroup -GroupId $gid -ExpandProperty Members).Members.Count'
        'Get-MgUser -All -ExpandProperty MemberOf'
        'Invoke-MgGraphRequest -Uri ''v1.0/groups?$select=id&$expand=members'''
    )
    NoMatch    = @(
        'Get-MgUser -All -ExpandProperty Manager'
        '(Get-MgGroupMember -GroupId $gid -All).Count'
        'Invoke-MgGraphRequest -Uri ''v1.0/users?$expand=manager'''
        'Get-MgDevice -All -ExpandProperty registeredOwners'
    )
}
