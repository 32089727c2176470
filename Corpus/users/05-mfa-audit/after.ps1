Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Policy.Read.All', 'User.Read.All', 'UserAuthenticationMethod.Read.All' -NoWelcome

$mfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }

$result = Get-MgUser -All -Filter 'accountEnabled eq true' -Property Id, UserType, UserPrincipalName | Where-Object { $_.UserType -ne 'Guest' } | ForEach-Object {
    $methods = @($mfaRegistration[$_.Id] | Where-Object IsMfaRegistered)
    $default = ($methods | Where-Object { $_.UserPreferredMethodForSecondaryAuthentication -ne 'none' }).UserPreferredMethodForSecondaryAuthentication
    $state = if (@(Get-MgBetaUserAuthenticationRequirement -UserId $_.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }).PerUserMfaState) { @(Get-MgBetaUserAuthenticationRequirement -UserId $_.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }) | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' } } else { 'Disabled' }

    [pscustomobject]@{
        User       = $_.UserPrincipalName
        State      = $state
        Registered = $methods.Count -gt 0
        Default    = switch ($default) {
            'sms'            { 'Text message' }
            'voiceMobile'    { 'Phone call' }
            'push' { 'App notification' }
            'oath'          { 'App code' }
            default                { 'None' }
        }
        Phone      = ((Get-MgUserAuthenticationPhoneMethod -UserId $_.Id) | Where-Object PhoneType -eq 'mobile').PhoneNumber
    }
}

$result | Sort-Object State, User | Export-Csv -Path .\mfa.csv -NoTypeInformation
$result | Group-Object State -NoElement
