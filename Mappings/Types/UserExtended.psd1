@{
    # What New-MsolUser returned: a User with the password that was set
    Type    = 'UserExtended'
    Extends = 'User'
    Graph   = 'user'

    Properties = @{
        Password = @{ Local = 'initialPassword' }
    }
}
