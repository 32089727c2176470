@{
    # A user, group or contact with a conflict
    Type     = 'DirSyncProvisioningErrorObject'
    Graph    = 'user'
    Added    = @('SecurityEnabled')
    NetTypes = @('Microsoft.Online.Administration.DirSyncProvisioningErrorObject')

    Sources = @('https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror')
    Properties = @{
        ObjectId           = @{ Name = 'Id' }
        DisplayName        = @{ Name = 'DisplayName' }
        UserPrincipalName  = @{ Name = 'UserPrincipalName' }
        ProxyAddresses     = @{ Name = 'ProxyAddresses' }
        ImmutableId        = @{ Name = 'OnPremisesImmutableId' }
        LastDirSyncTime    = @{ Name = 'OnPremisesLastSyncDateTime' }
        ProvisioningErrors = @{ Name = 'OnPremisesProvisioningErrors'; Type = 'DirSyncProvisioningError' }
        # only users have a user principal name, only groups SecurityEnabled
        ObjectType         = @{ Value = { if ($_.UserPrincipalName) { 'User' } elseif ($null -ne $_.SecurityEnabled) { 'Group' } else { 'Contact' } } }
    }
}
