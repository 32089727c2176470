@{
    # a part of other objects
    Type    = 'AlternativeSecurityId'
    Sources = @('https://learn.microsoft.com/graph/api/resources/objectidentity')

    Properties = @{
        IdentityProvider = @{ Manual = 'Identities on the user are the nearest: Get-MgUser -Property Identities.'; Finding = 'MSG640' }
        Key              = @{ Manual = 'Identities on the user are the nearest: Get-MgUser -Property Identities.'; Finding = 'MSG640' }
        Type             = @{ Manual = 'Identities on the user are the nearest: Get-MgUser -Property Identities.'; Finding = 'MSG640' }
    }
}
