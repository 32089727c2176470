@{
    # A row of the registration report stands for the default method of a user
    Type  = 'UserRegistrationDetails'
    Graph = 'userRegistrationDetails'

    Sources = @('https://learn.microsoft.com/graph/api/resources/userregistrationdetails')
    Properties = @{
        IsDefault = @{
            Value  = { $_.UserPreferredMethodForSecondaryAuthentication -ne 'none' }
            True   = { $_.UserPreferredMethodForSecondaryAuthentication -ne 'none' }
            False  = { $_.UserPreferredMethodForSecondaryAuthentication -eq 'none' }
            Level  = 'review'
            Reason = 'The report names the default method only. With system-preferred MFA the effective one is in SystemPreferredAuthenticationMethods.'
        }
        MethodType = @{
            Name   = 'UserPreferredMethodForSecondaryAuthentication'
            Helper = 'mfa-method-type'
            Value  = { $_ | ForEach-Object { $mfaMethodType["$($_.UserPreferredMethodForSecondaryAuthentication)"] } }
            Words  = @{
                OneWaySMS                  = 'sms'
                TwoWayVoiceMobile          = 'voiceMobile'
                TwoWayVoiceAlternateMobile = 'voiceAlternateMobile'
                TwoWayVoiceOffice          = 'voiceOffice'
                PhoneAppNotification       = 'push'
                PhoneAppOTP                = 'oath'
            }
            Never  = 'Email'
            Level  = 'review'
            Reason = 'The report has other words for the methods: sms, voiceMobile, voiceAlternateMobile, voiceOffice, push, oath. What is shown keeps the old ones.'
        }
    }
}
