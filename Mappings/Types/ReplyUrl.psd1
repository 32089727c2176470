@{
    # an element of ReplyUrls: the text is the address
    Type  = 'ReplyUrl'
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprincipal')
    Properties = @{
        Address     = @{ Value = { $_ } }
        AddressType = @{ Value = { 'Reply' }; Equals = @{ Reply = { $true }; Realm = { $false }; SamlLogout = { $false }; Logout = { $false } }; Never = 'Error', 'Metadata', 'Other', 'SamlMetadata'
                         Level = 'review'; Finding = 'MSG394'; Reason = 'Only reply addresses are in this list.' }
    }
}
