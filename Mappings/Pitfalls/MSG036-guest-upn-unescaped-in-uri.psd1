@{
    Id         = 'MSG036'
    Name       = 'guest-upn-unescaped-in-uri'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Names of guests hold #, which ends the path of an address. Escape the name, or use the id.'
    Happens    = 'The service answers 404, because everything from #EXT# on is cut off. A PATCH or DELETE may go to the wrong object.'
    Why        = 'Parameters of cmdlets are escaped by the module, addresses that a script puts together are not.'
    Instead    = 'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$([uri]::EscapeDataString($guest.UserPrincipalName))"'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1947'
    )
    Detect     = @{
        Detector = 'unescaped-address-part'
        Command  = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
        Segment  = 'users/', "users('"
        Name     = 'UserPrincipalName', 'upn', '*Upn', 'userUpn*', '*PrincipalName'
        Literal  = '#EXT#'
        Lower    = @{ Severity = 'warning'; Text = 'userType eq ''Member''' }   # guests are left out, members from other tenants are not
        Fix      = @{ Before = '[uri]::EscapeDataString('; After = ')' }
    }
    Match      = @(
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$($guest.UserPrincipalName)"'
        'Invoke-MgGraphRequest -Method PATCH -Uri (''v1.0/users/'' + $upn) -Body @{ city = ''Oslo'' }'
        'Invoke-MgGraphRequest -Uri ''https://graph.microsoft.com/v1.0/users/a_b.com#EXT#@contoso.onmicrosoft.com'''
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$([uri]::EscapeDataString($guest.UserPrincipalName))"'
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$($guest.Id)"'
        '$upn = [uri]::EscapeDataString($guest.UserPrincipalName)
Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$upn"'
        'Invoke-RestMethod -Uri "https://contoso.example/users/$upn"'
    )
}
