@{
    Id       = 'MSG343'
    Name     = 'generated-password'
    Severity = 'warning'
    Message  = 'MSOnline made the password and showed it with the new user. The script makes it now, in a variable of its own; Graph''s user does not hold it. Check that it reaches the person: from the variable, or from the property Password where the script gives the object one.'
    Help     = 'The variable is assigned right before New-MgUser. https://learn.microsoft.com/powershell/module/msonline/new-msoluser'
}
