@{
    # An element of MethodsRegistered: a word
    Type  = 'RegisteredMethodName'
    Graph = 'userRegistrationDetails'

    Sources = @('https://learn.microsoft.com/graph/api/resources/userregistrationdetails')
    Properties = @{
        MethodType = @{
            Value  = { $_ }
            Words  = @{
                OneWaySMS                  = 'mobilePhone'
                TwoWayVoiceMobile          = 'mobilePhone'
                TwoWayVoiceAlternateMobile = 'alternateMobilePhone'
                TwoWayVoiceOffice          = 'officePhone'
                PhoneAppNotification       = 'microsoftAuthenticatorPush'
                PhoneAppOTP                = 'softwareOneTimePasscode'
            }
            Never  = 'Email'
            Level  = 'review'
            Reason = 'The report has other words for the methods; message and call to one phone are the same word.'
        }
    }
}
