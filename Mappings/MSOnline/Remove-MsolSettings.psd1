@{
    Cmdlet     = 'Remove-MsolSettings'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'Directory settings of the preview builds are group settings in Graph, with the same ids.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/groupsetting-delete'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/remove-mggroupsetting'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolsettings'
    )
    Confidence = 'inferred'
    Scopes     = @('GroupSettings.ReadWrite.All')
    Role       = 'Groups Administrator'
    Frames     = @(
        @{ Id = 'of-group'; When = @{ TargetType = 'is:Groups'; TargetObjectId = 'given' }; Code = { Remove-MgGroupSetting -GroupId $TargetObjectId -GroupSettingId $SettingId } }
        @{ Id = 'target-without-type'; When = @{ TargetObjectId = 'given'; TargetType = 'absent' }; Manual = 'Which kind of object -TargetObjectId names is not said: name it with -TargetType, or write Get-MgGroupSetting -GroupId for a group.'; Finding = 'MSG470' }
        @{ Id = 'other-target'; When = @{ TargetType = 'given' }; Manual = 'Graph v1.0 keeps directory settings of the tenant and of groups only: for users, applications and devices there is no such list.'; Finding = 'MSG470' }
        @{ Id = 'of-tenant'; Code = { Remove-MgGroupSetting -GroupSettingId $SettingId } }
    )
    Parameters = @{
        SettingId = @{ Used = $true }
        TargetType = @{ Used = $true }
        TargetObjectId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolSettings -SettingId $id'
           After  = 'Remove-MgGroupSetting -GroupSettingId $id' }
    )
}
