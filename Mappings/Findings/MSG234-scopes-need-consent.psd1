@{
    Id       = 'MSG234'
    Name     = 'scopes-need-consent'
    Severity = 'info'
    Message  = 'New permissions may ask for an administrator''s consent, and the person who runs the script needs the role {role} as well.'
    Help     = 'https://learn.microsoft.com/graph/permissions-overview'
}
