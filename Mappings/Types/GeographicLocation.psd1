@{
    # a part of other objects
    Type    = 'GeographicLocation'
    Sources = @('https://learn.microsoft.com/graph/api/resources/organization')

    Properties = @{
        Country = @{ Manual = 'Locations are read as text in Graph; there is no object for them.'; Finding = 'MSG640' }
        Region  = @{ Manual = 'Locations are read as text in Graph; there is no object for them.'; Finding = 'MSG640' }
        State   = @{ Manual = 'Locations are read as text in Graph; there is no object for them.'; Finding = 'MSG640' }
    }
}
