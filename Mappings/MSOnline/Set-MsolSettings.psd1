@{
    Cmdlet     = 'Set-MsolSettings'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'The settings object of the preview builds does not exist any more.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msolsettings'
        'https://learn.microsoft.com/graph/api/groupsetting-update'
    )
    Confidence = 'inferred'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'A settings object of the preview module cannot be carried over: read the setting with Get-MgGroupSetting, change its Values, and write all of them back with Update-MgGroupSetting -GroupSettingId.'; Finding = 'MSG469' }
    )
    Parameters = @{
        SettingId = @{ Used = $true }
        SettingsValue = @{ Used = $true }
        TargetType = @{ Used = $true }
        TargetObjectId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'Set-MsolSettings -SettingId $id -SettingsValue $values'
           After  = '# TODO msol2graph MSG469: A settings object of the preview module cannot be carried over: read the setting with Get-MgGroupSetting, change its Values, and write all of them back with Update-MgGroupSetting -GroupSettingId.
Set-MsolSettings -SettingId $id -SettingsValue $values' }
    )
}
