@{
    Id       = 'MSG302'
    Name     = 'user-recycle-bin-undecided'
    Severity = 'warning'
    Message  = 'Whether deleted users are read is decided at run time, but Graph reads them with another cmdlet.'
    Help     = 'Write an if with Get-MgDirectoryDeletedItemAsUser in one branch and Get-MgUser in the other.'
}
