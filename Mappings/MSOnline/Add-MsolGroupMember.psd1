@{
    Cmdlet     = 'Add-MsolGroupMember'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Any directory object can be added, so the members type is not needed; a group that holds roles needs RoleManagement.ReadWrite.Directory too.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/group-post-members'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/new-mggroupmember'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2670'
        'https://learn.microsoft.com/powershell/module/msonline/add-msolgroupmember'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('GroupMemberObjectId')
    Scopes     = @('GroupMember.ReadWrite.All')
    Role       = 'Groups Administrator'
    Frames     = @(
        @{ Id = 'add'; Code = { New-MgGroupMember } }
    )
    Parameters = @{
        GroupObjectId       = @{ Argument = 'GroupId' }
        GroupMemberObjectId = @{ Argument = 'DirectoryObjectId' }
        GroupMemberType     = @{ Drop = $true }
        TenantId            = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Add-MsolGroupMember -GroupObjectId $groupId -GroupMemberType User -GroupMemberObjectId $userId'
           After  = 'New-MgGroupMember -GroupId $groupId -DirectoryObjectId $userId' }
    )
}
