@{
    Id       = 'MSG469'
    Name     = 'settings-values'
    Severity = 'warning'
    Message  = 'A settings object of the preview module cannot be carried over. Read the setting with Get-MgGroupSetting, change its Values, and write all of them back with Update-MgGroupSetting -GroupSettingId $setting.Id -Values.'
    Help     = 'https://learn.microsoft.com/graph/api/groupsetting-update'
}
