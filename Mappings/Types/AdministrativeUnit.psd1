@{
    Type    = 'AdministrativeUnit'
    Graph   = 'administrativeUnit'
    Sources = @('https://learn.microsoft.com/graph/api/resources/administrativeunit')
    Properties = @{
        ObjectId      = @{ Name = 'Id' }
        DisplayName   = @{ Name = 'DisplayName' }
        Description   = @{ Name = 'Description' }
        ExtensionData = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
