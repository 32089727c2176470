@{
    Id         = 'MSG100'
    Name       = 'byref-removal-changed-in-2-17'
    Severity   = 'info'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'From 2.17 on this cmdlet takes no DirectoryObjectId in some versions of the module. Use the one whose name has DirectoryObject before ByRef.'
    Happens    = 'In 2.17.0 and some later versions PowerShell finds no parameter DirectoryObjectId; in others an alias makes it work.'
    Why        = 'The cmdlet was split in two: one for the whole collection, one for a single member.'
    Instead    = 'Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $userId'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2670'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2691'
        'https://github.com/Microsoft365DSC/Microsoft365DSC/issues/4542'
    )
    Detect     = @{
        Detector  = 'renamed-with-parameter'
        Command   = 'Remove-Mg*ByRef'
        Parameter = 'DirectoryObjectId'
        Replace   = @{ ByRef = 'DirectoryObjectByRef' }
        Pinned    = @{ Below = '2.17'; Severity = 'info' }
    }
    Match      = @(
        'Remove-MgGroupMemberByRef -GroupId $groupId -DirectoryObjectId $userId'
        '$params = @{ DirectoryRoleId = $role.Id; DirectoryObjectId = $userId }
Remove-MgDirectoryRoleMemberByRef @params'
    )
    NoMatch    = @(
        'Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $userId'
        'Remove-MgUserManagerByRef -UserId $userId'
        'Remove-MgGroupMemberByRef -GroupId $groupId -Id $address'
    )
}
