@{
    # settings of the preview builds: the values are a list of name and value pairs
    Type    = 'Settings'
    Sources = @('https://learn.microsoft.com/graph/api/resources/groupsetting')
    Properties = @{
        ObjectId      = @{ Name = 'Id' }
        DisplayName   = @{ Name = 'DisplayName' }
        TemplateId    = @{ Name = 'TemplateId' }
        Values        = @{ Name = 'Values' }
        ExtensionData = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
