@{
    Id       = 'MSG318'
    Name     = 'password-flag-undecided'
    Severity = 'warning'
    Message  = 'Whether the password changes or only the flag is set is decided at run time.'
    Help     = 'Write an if with one Update-MgUser -PasswordProfile for each case.'
}
