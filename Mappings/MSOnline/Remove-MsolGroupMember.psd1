@{
    Cmdlet     = 'Remove-MsolGroupMember'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Takes the member out and leaves the object; the members type is not needed. A group that holds roles needs RoleManagement.ReadWrite.Directory too.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/group-delete-members'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/remove-mggroupmemberdirectoryobjectbyref'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2670'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolgroupmember'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('GroupMemberObjectId')
    Scopes     = @('GroupMember.ReadWrite.All')
    Role       = 'Groups Administrator'
    Frames     = @(
        @{ Id = 'remove'; Code = { Remove-MgGroupMemberDirectoryObjectByRef } }
    )
    Parameters = @{
        GroupObjectId       = @{ Argument = 'GroupId' }
        GroupMemberObjectId = @{ Argument = 'DirectoryObjectId' }
        GroupMemberType     = @{ Drop = $true }
        TenantId            = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolGroupMember -GroupObjectId $groupId -GroupMemberType User -GroupMemberObjectId $userId'
           After  = 'Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $userId' }
    )
}
