@{
    # an address of a service principal as the old module had it; in Graph an element of ReplyUrls, a text
    Type    = 'RedirectUri'
    Extends = 'ReplyUrl'
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprincipal')
    Properties = @{
        ExtensionData = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
