@{
    Type  = 'ServicePrincipal'
    Graph = 'servicePrincipal'
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprincipal')
    Properties = @{
        ObjectId              = @{ Name = 'Id' }
        AppPrincipalId        = @{ Name = 'AppId' }
        DisplayName           = @{ Name = 'DisplayName' }
        # a list became an array: .Add() does not work any more, += does (MSG029)
        ServicePrincipalNames = @{ Name = 'ServicePrincipalNames' }
        AccountEnabled        = @{ Name = 'AccountEnabled' }
        Addresses             = @{ Type = 'RedirectUri'; Views = @(
            @{ For = 'Address', 'AddressType', 'Count'; Type = 'ReplyUrl'; Value = { $_.ReplyUrls }; Level = 'review'; Finding = 'MSG394'; Reason = 'Graph keeps reply addresses as texts, the other kinds of address elsewhere.' }
        ) }
        # filled for a new one only
        Credentials           = @{ Manual = 'Read KeyCredentials and PasswordCredentials of the service principal or of its application.'; Finding = 'MSG567' }
        TrustedForDelegation  = @{ Manual = 'Graph has no such property for service principals.'; Finding = 'MSG395' }
        ExtensionData         = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
