@{
    # What New-MsolUser returned: a User with the password that was set
    Type    = 'UserExtended'
    Extends = 'User'
    Graph   = 'user'

    Sources = @('https://learn.microsoft.com/graph/api/resources/user')
    Properties = @{
        Password = @{ Local = 'initialPassword' }
    }
}
