@{
    Id         = 'MSG051'
    Name       = 'polarity-not-inverted'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'AccountEnabled says the contrary of blocked or disabled, and the value is not negated here. Write -not, or rename what is misnamed.'
    Happens    = 'Leavers stay enabled, or active users are locked out; reports say the opposite of the truth.'
    Why        = 'The name was replaced and the value kept.'
    Instead    = 'function Block-User { param($upn, [bool] $block) Update-MgUser -UserId $upn -AccountEnabled:(-not $block) }
Get-MgUser -All -Property Id, AccountEnabled | Select-Object Id, @{ n = ''BlockCredential''; e = { -not $_.AccountEnabled } }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoluser'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{
        Detector  = 'polarity'
        Command   = 'Update-MgUser', 'New-MgUser', 'Update-MgBetaUser', 'New-MgBetaUser', 'Update-MgDevice', 'Update-MgServicePrincipal'
        Parameter = 'AccountEnabled'
        Body      = 'BodyParameter'
        Name      = 'Block*', 'IsBlock*', '*Blocked', '*Disable*', '*Deactivat*', '*Suspend*', 'Lock', 'Locked', 'IsLocked', 'Lock-*'
        NotName   = '*Unblock*', '*NotBlocked*', '*EnableOrDisable*', '*EnableDisable*', '*Unlock*', '*NotDisabled*', '*disabled*date*'
    }
    Match      = @(
        'function Block-User { param($upn, [bool] $block) Update-MgUser -UserId $upn -AccountEnabled:$block }'
        'Get-MgUser -All -Property Id, AccountEnabled | Select-Object Id, @{ n = ''BlockCredential''; e = { $_.AccountEnabled } }'
        'function Disable-Leaver { param($id) Update-MgUser -UserId $id -AccountEnabled:$true }'
    )
    NoMatch    = @(
        'function Block-User { param($upn, [bool] $block) Update-MgUser -UserId $upn -AccountEnabled:(-not $block) }'
        'function Unblock-User { param($upn) Update-MgUser -UserId $upn -AccountEnabled:$true }'
        'function Disable-Leaver { param($id) Update-MgUser -UserId $id -AccountEnabled:$false }'
        'Get-MgUser -All -Property Id, AccountEnabled | Select-Object Id, @{ n = ''Blocked''; e = { -not $_.AccountEnabled } }'
    )
}
