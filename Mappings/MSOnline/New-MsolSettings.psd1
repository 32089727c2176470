@{
    Cmdlet     = 'New-MsolSettings'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'The settings object of the preview builds does not exist any more.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/new-msolsettings'
        'https://learn.microsoft.com/graph/api/group-post-settings'
    )
    Confidence = 'inferred'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'A settings object of the preview module cannot be carried over: write New-MgGroupSetting -TemplateId with -Values, a list of @{ Name = ...; Value = ... } with all names of the template.'; Finding = 'MSG468' }
    )
    Parameters = @{
        SettingsObject = @{ Used = $true }
        TargetType = @{ Used = $true }
        TargetObjectId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'New-MsolSettings -SettingsObject $setting'
           After  = '# TODO msol2graph MSG468: A settings object of the preview module cannot be carried over: write New-MgGroupSetting -TemplateId with -Values, a list of @{ Name = ...; Value = ... } with all names of the template.
New-MsolSettings -SettingsObject $setting' }
    )
}
