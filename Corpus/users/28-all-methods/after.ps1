$u = Get-MgUser -UserId $upn

$mfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }

if (@($mfaRegistration[$u.Id].MethodsRegistered | Where-Object { $_ -in 'mobilePhone', 'alternateMobilePhone', 'officePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode' }) -contains 'mobilePhone') { 'text message' }

# the default methods as MSOnline called them
$mfaMethodType = @{ sms = 'OneWaySMS'; voiceMobile = 'TwoWayVoiceMobile'; voiceAlternateMobile = 'TwoWayVoiceAlternateMobile'; voiceOffice = 'TwoWayVoiceOffice'; push = 'PhoneAppNotification'; oath = 'PhoneAppOTP' }

$default = (@($mfaRegistration[$u.Id] | Where-Object IsMfaRegistered) | Where-Object { $_.UserPreferredMethodForSecondaryAuthentication -ne 'none' }) | ForEach-Object { $mfaMethodType["$($_.UserPreferredMethodForSecondaryAuthentication)"] }
