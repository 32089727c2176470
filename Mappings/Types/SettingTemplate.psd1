@{
    # templates of the preview builds
    Type    = 'SettingTemplate'
    Sources = @('https://learn.microsoft.com/graph/api/resources/groupsettingtemplate')
    Properties = @{
        ObjectId      = @{ Name = 'Id' }
        DisplayName   = @{ Name = 'DisplayName' }
        Description   = @{ Name = 'Description' }
        Values        = @{ Name = 'Values' }
        ExtensionData = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
