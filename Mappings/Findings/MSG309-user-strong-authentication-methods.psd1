@{
    Id       = 'MSG309'
    Name     = 'user-strong-authentication-methods'
    Severity = 'warning'
    Message  = 'Authentication methods are objects of their own in Graph and are registered one by one; the default method is a setting beside them.'
    Help     = 'Register a number with New-MgUserAuthenticationPhoneMethod; choose the default with Update-MgBetaUserAuthenticationSignInPreference -UserId ... -UserPreferredMethodForSecondaryAuthentication (scope UserAuthenticationMethod.ReadWrite.All, role Authentication Administrator). Its words: sms was OneWaySMS, voiceMobile TwoWayVoiceMobile, voiceAlternateMobile TwoWayVoiceAlternateMobile, voiceOffice TwoWayVoiceOffice, push PhoneAppNotification, oath PhoneAppOTP. Where system-preferred MFA is on, the service chooses the method itself. https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta'
}
