@{
    Cmdlet     = 'Get-MsolSettings'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'Directory settings of the preview builds are group settings in Graph; the values are a list of name and value pairs.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/groupsetting-get'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/get-mggroupsetting'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolsettings'
    )
    Confidence = 'inferred'
    Result     = 'Settings'
    Scopes     = @('GroupSettings.Read.All')
    Frames     = @(
        @{ Id = 'of-group'; When = @{ TargetType = 'is:Groups'; TargetObjectId = 'given' }; Code = { Get-MgGroupSetting -GroupId $TargetObjectId -GroupSettingId $SettingId } }
        @{ Id = 'target-without-type'; When = @{ TargetObjectId = 'given'; TargetType = 'absent' }; Manual = 'Which kind of object -TargetObjectId names is not said: name it with -TargetType, or write Get-MgGroupSetting -GroupId for a group.'; Finding = 'MSG470' }
        @{ Id = 'other-target'; When = @{ TargetType = 'given' }; Manual = 'Graph v1.0 keeps directory settings of the tenant and of groups only: for users, applications and devices there is no such list.'; Finding = 'MSG470' }
        @{ Id = 'of-tenant'; Code = { Get-MgGroupSetting -GroupSettingId $SettingId } }
    )
    Parameters = @{
        SettingId = @{ Used = $true }
        TargetType = @{ Used = $true }
        TargetObjectId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = '$setting = Get-MsolSettings -SettingId $id
$setting.Values'
           After  = '$setting = Get-MgGroupSetting -GroupSettingId $id
$setting.Values' }
    )
}
