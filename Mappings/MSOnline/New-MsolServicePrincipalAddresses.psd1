@{
    Cmdlet     = 'New-MsolServicePrincipalAddresses'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'A reply address is a plain text in Graph; the other kinds of address are properties of their own.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/resources/serviceprincipal'
        'https://learn.microsoft.com/graph/api/resources/webapplication'
        'https://learn.microsoft.com/powershell/module/msonline/new-msolserviceprincipaladdresses'
    )
    Confidence = 'known'
    Result     = 'ReplyUrl'
    Frames     = @(
        @{ Id = 'reply'; When = @{ AddressType = 'absent', 'is:Reply' }; Code = { $Address } }
        @{ Id = 'other-kind'; Finding = 'MSG563'
           Manual = 'Only reply addresses are in a list: a Realm is an identifier URI of the application, a SamlLogout address is -LogoutUrl, the other kinds have no counterpart.' }
    )
    Parameters = @{
        Address     = @{ Used = $true }
        AddressType = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = '$reply = New-MsolServicePrincipalAddresses -Address $url -AddressType Reply'; After = '$reply = $url' }
        @{ Before = '$logout = New-MsolServicePrincipalAddresses -Address $url -AddressType SamlLogout'; After = '# TODO msol2graph MSG563: Only reply addresses are in a list: a Realm is an identifier URI of the application, a SamlLogout address is -LogoutUrl, the other kinds have no counterpart.
$logout = New-MsolServicePrincipalAddresses -Address $url -AddressType SamlLogout' }
    )
}
