@{
    Id       = 'MSG586'
    Name     = 'synchronization-switched-off'
    Severity = 'warning'
    Message  = 'Turning synchronization off takes up to 72 hours, cannot be cancelled, and clears on-premises attributes (distinguished name, SAM account name, on-premises user principal name and others) of all users.'
    Help     = 'Try it in a test tenant, and do not run it twice in a row. https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization'
}
