@{
    Id       = 'MSG213'
    Name     = 'credential-unused'
    Severity = 'info'
    Message  = '${variable} was used for Connect-MsolService only and is no longer needed. Remove the lines that make it, and delete a stored password.'
    Help     = 'Graph PowerShell does not sign in with a user name and password. The lines stay, because the credential may be read in another file.'
}
