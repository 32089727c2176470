@{
    Id      = 'mfa-method-type'
    Kind    = 'table'
    Name    = 'mfaMethodType'
    Reason  = 'Words of the registration report for the default method to those of MSOnline, for reports that others read.'
    Sources = @('https://learn.microsoft.com/graph/api/resources/userregistrationdetails')
    Code    = {
        # the default methods as MSOnline called them
        $mfaMethodType = @{ sms = 'OneWaySMS'; voiceMobile = 'TwoWayVoiceMobile'; voiceAlternateMobile = 'TwoWayVoiceAlternateMobile'; voiceOffice = 'TwoWayVoiceOffice'; push = 'PhoneAppNotification'; oath = 'PhoneAppOTP' }
    }
}
