@{
    # All phone methods of one user; $_ is the list
    Type  = 'PhoneAuthenticationMethodList'
    List  = $true
    Graph = 'phoneAuthenticationMethod'

    Sources = @('https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod')
    Properties = @{
        PhoneNumber            = @{ Value = { ($_ | Where-Object PhoneType -eq 'mobile').PhoneNumber } }
        AlternativePhoneNumber = @{ Value = { ($_ | Where-Object PhoneType -eq 'alternateMobile').PhoneNumber } }
        VoiceOnlyPhoneNumber   = @{ Value = { ($_ | Where-Object PhoneType -eq 'office').PhoneNumber }; Level = 'review'; Reason = 'The number for voice calls only is taken to be the office phone.' }
    }
}
