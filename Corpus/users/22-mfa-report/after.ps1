Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Policy.Read.All', 'User.Read.All', 'UserAuthenticationMethod.Read.All' -NoWelcome
$Result = @()
$Users = Get-MgUser -All

$MfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $MfaRegistration[$_.Id] = $_ }

# the default methods as MSOnline called them
$MfaMethodType = @{ sms = 'OneWaySMS'; voiceMobile = 'TwoWayVoiceMobile'; voiceAlternateMobile = 'TwoWayVoiceAlternateMobile'; voiceOffice = 'TwoWayVoiceOffice'; push = 'PhoneAppNotification'; oath = 'PhoneAppOTP' }

foreach ($U in $Users) {
    if (@(Get-MgBetaUserAuthenticationRequirement -UserId $U.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }).PerUserMfaState -ne $null) { $State = @(Get-MgBetaUserAuthenticationRequirement -UserId $U.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }) | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' } } else { $State = 'Disabled' }
    $Default = @($MfaRegistration[$U.Id] | Where-Object IsMfaRegistered) | Where-Object { $_.UserPreferredMethodForSecondaryAuthentication -ne 'none' } | ForEach-Object { $MfaMethodType["$($_.UserPreferredMethodForSecondaryAuthentication)"] }
    $Result += New-Object PSObject -Property @{
        UPN = $U.UserPrincipalName
        MFA = $State
        Method = $Default
        Phone = ((Get-MgUserAuthenticationPhoneMethod -UserId $U.Id) | Where-Object PhoneType -eq 'mobile').PhoneNumber
    }
}
$Result | Export-Csv .\mfa.csv -NoTypeInformation
