@{
    Id       = 'MSG343'
    Name     = 'generated-password'
    Severity = 'warning'
    Message  = 'MSOnline made the password and showed it with the new user. The script makes it now, in a variable of its own, and the new user does not show it: hand it over from there.'
    Help     = 'The variable is assigned right before New-MgUser. https://learn.microsoft.com/powershell/module/msonline/new-msoluser'
}
