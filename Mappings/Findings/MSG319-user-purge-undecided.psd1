@{
    Id       = 'MSG319'
    Name     = 'user-purge-undecided'
    Severity = 'warning'
    Message  = 'Whether a user is deleted or a deleted one is purged is decided at run time, but Graph has two cmdlets.'
    Help     = 'Write an if with Remove-MgUser in one branch and Remove-MgDirectoryDeletedItem in the other.'
}
