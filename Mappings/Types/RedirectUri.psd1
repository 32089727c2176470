@{
    # a part of other objects
    Type    = 'RedirectUri'
    Sources = @('https://learn.microsoft.com/graph/api/resources/serviceprincipal')

    Properties = @{
        Address     = @{ Manual = 'Reply addresses are texts in Graph: ReplyUrls of the service principal.'; Finding = 'MSG640' }
        AddressType = @{ Manual = 'Reply addresses are texts in Graph: ReplyUrls of the service principal.'; Finding = 'MSG640' }
    }
}
