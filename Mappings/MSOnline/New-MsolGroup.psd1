@{
    Cmdlet     = 'New-MsolGroup'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Graph has to be told that the group is a security group, and wants a mail nickname: NotSet is what Microsoft uses where none is meant.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/group-post-groups'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/new-mggroup'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/new-mggroupowner'
        'https://learn.microsoft.com/powershell/module/msonline/new-msolgroup'
    )
    Confidence = 'documented'
    Result     = 'Group'
    Scopes     = @('Group.ReadWrite.All')
    ApplicationScopes = @('Group.Create')
    Role       = 'Groups Administrator'
    Frames     = @(
        @{
            Id   = 'create'
            Code = { New-MgGroup -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled }
            More = @( @{ Id = 'owner'; Code = { New-MgGroupOwner -GroupId $Result.Id -DirectoryObjectId (Get-MgUser -UserId $ManagedBy).Id }; Scopes = 'Group.ReadWrite.All', 'User.ReadBasic.All' } )
        }
    )
    Parameters = @{
        DisplayName = @{ Argument = 'DisplayName' }
        Description = @{ Argument = 'Description'; WhenEmpty = @{ Drop = $true }; WhenMaybeEmpty = @{ Argument = 'Description'; OmitWhenEmpty = $true } }
        ManagedBy   = @{ To = 'owner'; Used = $true; WhenEmpty = @{ Drop = $true }; Level = 'review'; Reason = 'How MSOnline named the owner is not documented: user principal name and id both work here, a display name does not.' }
        TenantId    = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$group = New-MsolGroup -DisplayName ''Project Falcon'' -Description ''Falcon team''
$group.ObjectId'
           After  = '$group = New-MgGroup -DisplayName ''Project Falcon'' -Description ''Falcon team'' -MailEnabled:$false -MailNickname ''NotSet'' -SecurityEnabled
$group.Id' }
        @{ Before = 'New-MsolGroup -DisplayName ''Project Falcon'' -ManagedBy megan.bowen@contoso.com'
           After  = '$newGroup = New-MgGroup -DisplayName ''Project Falcon'' -MailEnabled:$false -MailNickname ''NotSet'' -SecurityEnabled
New-MgGroupOwner -GroupId $newGroup.Id -DirectoryObjectId (Get-MgUser -UserId megan.bowen@contoso.com).Id
$newGroup' }
    )
}
