@{
    Id       = 'MSG467'
    Name     = 'group-owner-replaced'
    Severity = 'warning'
    Message  = '-ManagedBy replaced the owner of the group; Graph groups have a list of owners. Add the new one with New-MgGroupOwner, and take the old one away with Remove-MgGroupOwnerDirectoryObjectByRef.'
    Help     = 'https://learn.microsoft.com/graph/api/group-post-owners'
}
