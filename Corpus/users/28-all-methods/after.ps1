$u = Get-MgUser -UserId $upn

$mfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }

if (@($mfaRegistration[$u.Id].MethodsRegistered | Where-Object { $_ -in 'mobilePhone', 'alternateMobilePhone', 'officePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode' }) -contains 'mobilePhone') { 'text message' }
$default = (@($mfaRegistration[$u.Id] | Where-Object IsMfaRegistered) | Where-Object { $_.UserPreferredMethodForSecondaryAuthentication -ne 'none' }).UserPreferredMethodForSecondaryAuthentication
