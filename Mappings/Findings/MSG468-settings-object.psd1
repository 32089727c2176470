@{
    Id       = 'MSG468'
    Name     = 'settings-object'
    Severity = 'warning'
    Message  = 'A settings object of the preview module cannot be carried over. Write the values as name and value pairs: New-MgGroupSetting -TemplateId $template.Id -Values @{ Name = ''EnableGroupCreation''; Value = ''false'' }, with all names of the template.'
    Help     = 'https://learn.microsoft.com/graph/api/group-post-settings'
}
