@{
    Cmdlet     = 'Get-MsolAllSettingTemplate'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Templates of directory settings are group setting templates in Graph, with the same ids; they make no settings object.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/groupsettingtemplate-list'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/get-mggroupsettingtemplategroupsettingtemplate'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolallsettingtemplate'
    )
    Confidence = 'inferred'
    Result     = 'SettingTemplate'
    Scopes     = @('GroupSettings.Read.All')
    Frames     = @(
        @{ Id = 'list'; Code = { Get-MgGroupSettingTemplateGroupSettingTemplate -All } }
    )
    Parameters = @{

    }
    Examples   = @(
        @{ Before = '$template = Get-MsolAllSettingTemplate | Where-Object { $_.DisplayName -eq ''Group.Unified'' }'
           After  = '$template = Get-MgGroupSettingTemplateGroupSettingTemplate -All | Where-Object { $_.DisplayName -eq ''Group.Unified'' }' }
    )
}
