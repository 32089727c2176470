@{
    Id         = 'MSG095'
    Name       = 'mfa-state-inferred-from-methods'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Registered methods say nothing about whether MFA is enabled or enforced. Read PerUserMfaState of Get-MgBetaUserAuthenticationRequirement, or call the value registered.'
    Happens    = 'Users with per-user MFA and no method, with a mail address or temporary pass only, and disabled accounts come out wrong. PerUserMfaState is the text disabled, never empty.'
    Why        = 'The old reports mixed state and registration, which are two questions in Graph; Conditional Access is a third.'
    Instead    = '$state = (Get-MgBetaUserAuthenticationRequirement -UserId $user.Id).PerUserMfaState'
    Evidence   = @(
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/17374'
        'https://learn.microsoft.com/graph/api/resources/userregistrationdetails'
    )
    Detect     = @(
        @{
            Detector = 'named-after-other'
            Name     = '*mfa*state*', '*mfa*status*', '*mfa*enabled*', '*mfa*enforced*'
            NotName  = '*registered*', '*capable*', '*default*', '*count*', '*icon*'
            NotText  = '*registered*', '*capable*'
            From     = 'Get-MgUserAuthenticationMethod', 'Get-MgBetaUserAuthenticationMethod'
            Except   = 'Get-MgBetaUserAuthenticationRequirement'
            Member   = 'IsMfaRegistered', 'IsMfaCapable'
        }
        @{ Detector = 'never-empty-tested'; Member = 'PerUserMfaState' }
    )
    Match      = @(
        '$methods = Get-MgUserAuthenticationMethod -UserId $user.Id
$mfaEnabled = $methods.Count -gt 1'
        '$report = foreach ($detail in Get-MgReportAuthenticationMethodUserRegistrationDetail -All) {
    [pscustomobject]@{ User = $detail.UserPrincipalName; MFAStatus = $detail.IsMfaRegistered }
}'
        '$methods = Get-MgUserAuthenticationMethod -UserId $user.Id
if ($methods.Count -gt 1) { $mfaStatus = ''Enabled'' } else { $mfaStatus = ''Disabled'' }'
        'if ($null -ne (Get-MgBetaUserAuthenticationRequirement -UserId $id).PerUserMfaState) { ''on'' }'
    )
    NoMatch    = @(
        '$mfaState = (Get-MgBetaUserAuthenticationRequirement -UserId $user.Id).PerUserMfaState'
        '$methods = Get-MgUserAuthenticationMethod -UserId $user.Id
$mfaRegistered = $methods.Count -gt 1'
        'if ((Get-MgBetaUserAuthenticationRequirement -UserId $id).PerUserMfaState -eq ''disabled'') { ''off'' }'
        'if ($detail.IsMfaCapable) { $user.MfaStatus = ''MFA capable''; $user.MfaStatusIcon = ''ok'' }'
    )
}
