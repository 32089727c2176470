@{
    # The e-mail method of one user; $_ is the list
    Type  = 'EmailAuthenticationMethodList'
    Graph = 'emailAuthenticationMethod'

    Properties = @{
        Email = @{ Name = 'EmailAddress' }
    }
}
