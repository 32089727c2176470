@{
    Id         = 'MSG124'
    Name       = 'restore-or-list-deleted-users-wrongly'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Deleted objects are read by type (Get-MgDirectoryDeletedItemAsUser) and restored by their object id (Restore-MgDirectoryDeletedItem). A sign-in name does not find them.'
    Happens    = 'The cmdlet is not found, the service knows no such resource, or most columns are empty. A deleted user''s name has the id in front.'
    Why        = 'They live under directory/deletedItems, which is read as one type at a time.'
    Instead    = 'Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName, DisplayName, DeletedDateTime
Restore-MgDirectoryDeletedItem -DirectoryObjectId $deletedId'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/987'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1590'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3244'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2393'
    )
    Detect     = @(
        @{
            Detector = 'command-in-use'
            Command  = 'Restore-MgUser', 'Restore-MgGroup', 'Restore-MgDirectoryObject', 'Restore-MgDeletedUser', 'Get-MgDeletedUser', 'Restore-MgBetaUser', 'Restore-MgBetaGroup'
            Unknown  = $true
        }
        @{
            Detector = 'command-in-use'
            Command  = 'Get-MgDirectoryDeletedItem', 'Get-MgBetaDirectoryDeletedItem'
            Without  = 'DirectoryObjectId', 'InputObject'
        }
        @{
            Detector = 'written-value'
            Command  = '*-MgDirectoryDeletedItem', '*-MgBetaDirectoryDeletedItem'
            Property = 'DirectoryObjectId'
            Direct   = $true
            Value    = 'text:*@*', 'member:UserPrincipalName'
        }
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Restore-MgDirectoryDeletedItem', 'Restore-MgBetaDirectoryDeletedItem'
            Parameter = 'AutoReconcileProxyConflicts', 'NewUserPrincipalName', 'UserPrincipalName'
        }
    )
    Match      = @(
        'Restore-MgUser -UserId $upn'
        'Get-MgDirectoryDeletedItem -All | Select-Object DeletedDateTime'
        'Restore-MgDirectoryDeletedItem -DirectoryObjectId ''jan@contoso.com'''
        'Restore-MgDirectoryDeletedItem -DirectoryObjectId $id -NewUserPrincipalName $upn'
    )
    NoMatch    = @(
        'Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName'
        'Restore-MgDirectoryDeletedItem -DirectoryObjectId $deleted.Id'
        'Get-MgDirectoryDeletedItem -DirectoryObjectId $id'
        'Restore-MsolUser -UserPrincipalName $upn'
    )
}
