@{
    Id         = 'MSG094'
    Name       = 'strong-authentication-names-left'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph''s user has no StrongAuthentication properties, so this is empty or unknown. Read Get-MgBetaUserAuthenticationRequirement (per-user state) or Get-MgReportAuthenticationMethodUserRegistrationDetail (registration).'
    Happens    = 'Every user is reported as without MFA, a write finds no such parameter, and the old types are not found.'
    Why        = 'Per-user MFA is a beta resource of its own; methods are another.'
    Instead    = '(Get-MgBetaUserAuthenticationRequirement -UserId $upn).PerUserMfaState
Update-MgBetaUserAuthenticationRequirement -UserId $upn -PerUserMfaState enabled'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/999'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/841'
        'https://learn.microsoft.com/graph/api/resources/strongauthenticationrequirements?view=graph-rest-beta'
    )
    Detect     = @(
        @{
            Detector  = 'retired-property'
            Over     = 'MSG059', 'MSG045'
            Name      = 'StrongAuthentication*'
            Command   = '*-MgUser', '*-MgBetaUser'
            Parameter = 'Property', 'Select'
        }
        @{
            Detector = 'retired-type'
            InGraph  = $true
            Type     = 'Microsoft.Online.Administration.*'
        }
    )
    Match      = @(
        'Get-MgUser -All | Select-Object UserPrincipalName, StrongAuthenticationMethods'
        'foreach ($user in Get-MgUser -All) { $user.StrongAuthenticationRequirements.State }'
        'Update-MgUser -UserId $upn -StrongAuthenticationRequirements @($state)'
        '$state = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
Update-MgUser -UserId $upn -BodyParameter @{ a = $state }'
    )
    NoMatch    = @(
        '$state = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
Set-MsolUser -UserPrincipalName $upn -StrongAuthenticationRequirements @($state)'
        'Get-MsolUser -All | Select-Object UserPrincipalName, StrongAuthenticationMethods'
        '$rows | Select-Object UserPrincipalName, StrongAuthenticationMethods
Get-MgUser -UserId $upn'
    )
}
