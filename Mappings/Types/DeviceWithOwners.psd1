@{
    # devices that were read with -ExpandProperty registeredOwners
    Type    = 'DeviceWithOwners'
    Extends = 'Device'
    Graph   = 'device'
    Sources = @('https://learn.microsoft.com/graph/api/device-list-registeredowners')
    Properties = @{
        RegisteredOwners = @{ Value = { $_.RegisteredOwners.AdditionalProperties.userPrincipalName }; Scopes = 'User.ReadBasic.All' }
    }
}
