@{
    Cmdlet     = 'Get-MsolSettingTemplate'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Templates of directory settings are group setting templates in Graph, with the same ids; they make no settings object.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/groupsettingtemplate-get'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/get-mggroupsettingtemplategroupsettingtemplate'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolsettingtemplate'
    )
    Confidence = 'inferred'
    Result     = 'SettingTemplate'
    Scopes     = @('GroupSettings.Read.All')
    Frames     = @(
        @{ Id = 'by-id'; Code = { Get-MgGroupSettingTemplateGroupSettingTemplate -GroupSettingTemplateId $TemplateId } }
    )
    Parameters = @{
        TemplateId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'Get-MsolSettingTemplate -TemplateId 62375ab9-6b52-47ed-826b-58e47e0e304b'
           After  = 'Get-MgGroupSettingTemplateGroupSettingTemplate -GroupSettingTemplateId 62375ab9-6b52-47ed-826b-58e47e0e304b' }
    )
}
