@{
    # The e-mail method of one user; $_ is the list
    Type  = 'EmailAuthenticationMethodList'
    List  = $true
    Graph = 'emailAuthenticationMethod'

    Sources = @('https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod')
    Properties = @{
        Email = @{ Name = 'EmailAddress' }
    }
}
