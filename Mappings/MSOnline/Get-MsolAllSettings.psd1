@{
    Cmdlet     = 'Get-MsolAllSettings'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'Directory settings of the preview builds are group settings in Graph; the values are a list of name and value pairs.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/group-list-settings'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/get-mggroupsetting'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolallsettings'
    )
    Confidence = 'inferred'
    Result     = 'Settings'
    Scopes     = @('GroupSettings.Read.All')
    Frames     = @(
        @{ Id = 'of-group'; When = @{ TargetType = 'is:Groups'; TargetObjectId = 'given' }; Code = { Get-MgGroupSetting -GroupId $TargetObjectId -All } }
        @{ Id = 'target-without-type'; When = @{ TargetObjectId = 'given'; TargetType = 'absent' }; Manual = 'Which kind of object -TargetObjectId names is not said: name it with -TargetType, or write Get-MgGroupSetting -GroupId for a group.'; Finding = 'MSG470' }
        @{ Id = 'other-target'; When = @{ TargetType = 'given' }; Manual = 'Graph v1.0 keeps directory settings of the tenant and of groups only: for users, applications and devices there is no such list.'; Finding = 'MSG470' }
        @{ Id = 'of-tenant'; Code = { Get-MgGroupSetting -All } }
    )
    Parameters = @{
        TargetType = @{ Used = $true }
        TargetObjectId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'Get-MsolAllSettings | Where-Object { $_.DisplayName -eq ''Group.Unified'' }'
           After  = 'Get-MgGroupSetting -All | Where-Object { $_.DisplayName -eq ''Group.Unified'' }' }
        @{ Before = 'Get-MsolAllSettings -TargetType Groups -TargetObjectId $groupId'
           After  = 'Get-MgGroupSetting -GroupId $groupId -All' }
    )
}
