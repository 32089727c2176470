@{
    Id       = 'MSG468'
    Name     = 'settings-object'
    Severity = 'warning'
    Message  = 'A settings object of the preview module cannot be carried over. Write New-MgGroupSetting -TemplateId with -Values, a list of hashtables with Name and Value for all names of the template.'
    Help     = 'https://learn.microsoft.com/graph/api/group-post-settings'
}
