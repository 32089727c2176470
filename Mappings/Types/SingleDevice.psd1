@{
    # a device that was asked for by an id: no list, whose length differs from what MSOnline listed
    Type    = 'SingleDevice'
    Extends = 'Device'
    Graph   = 'device'
    Sources = @('https://learn.microsoft.com/graph/api/device-get')
    Properties = @{ }
}
