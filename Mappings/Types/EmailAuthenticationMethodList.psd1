@{
    # The e-mail method of one user; $_ is the list
    Type  = 'EmailAuthenticationMethodList'
    List  = $true
    Graph = 'emailAuthenticationMethod'

    Properties = @{
        Email = @{ Name = 'EmailAddress' }
    }
}
