@{
    # All authentication methods of one user; $_ is the list. Details of a method are in AdditionalProperties.
    Type     = 'StrongAuthenticationUserDetails'
    List  = $true
    Graph    = 'authenticationMethod'
    NetTypes = @('Microsoft.Online.Administration.StrongAuthenticationUserDetails')

    Sources = @('https://learn.microsoft.com/graph/api/resources/authenticationmethod')
    Properties = @{
        PhoneNumber            = @{ Value = { $_ | Where-Object { $_.AdditionalProperties['phoneType'] -eq 'mobile' } | ForEach-Object { $_.AdditionalProperties['phoneNumber'] } } }
        AlternativePhoneNumber = @{ Value = { $_ | Where-Object { $_.AdditionalProperties['phoneType'] -eq 'alternateMobile' } | ForEach-Object { $_.AdditionalProperties['phoneNumber'] } } }
        VoiceOnlyPhoneNumber   = @{ Value = { $_ | Where-Object { $_.AdditionalProperties['phoneType'] -eq 'office' } | ForEach-Object { $_.AdditionalProperties['phoneNumber'] } }; Level = 'review'; Reason = 'The number for voice calls only is taken to be the office phone.' }
        Email                  = @{ Value = { $_ | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.emailAuthenticationMethod' } | ForEach-Object { $_.AdditionalProperties['emailAddress'] } } }
        Pin                    = @{ Manual = 'PINs have no counterpart; they were never returned.'; Finding = 'MSG338' }
        OldPin                 = @{ Manual = 'PINs have no counterpart; they were never returned.'; Finding = 'MSG338' }
    }
}
