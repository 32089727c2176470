@{
    # Read through the views of User.StrongAuthenticationMethods; this type is left where an object of the old class is made or handed around
    Type     = 'StrongAuthenticationMethod'
    Graph    = 'userRegistrationDetails'
    NetTypes = @('Microsoft.Online.Administration.StrongAuthenticationMethod')

    Sources = @('https://learn.microsoft.com/graph/api/resources/userregistrationdetails')
    Properties = @{
        IsDefault  = @{ Manual = 'Graph sets and reads the default method for itself: Update-MgBetaUserAuthenticationSignInPreference -UserPreferredMethodForSecondaryAuthentication.'; Finding = 'MSG309' }
        MethodType = @{ Manual = 'Graph has a type for each authentication method: see Get-MgUserAuthenticationMethod.'; Finding = 'MSG309' }
    }
}
