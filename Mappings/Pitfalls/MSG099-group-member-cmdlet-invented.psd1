@{
    Id         = 'MSG099'
    Name       = 'group-member-cmdlet-invented'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'There is no such cmdlet or parameter. Members are added by New-MgGroupMember and removed by Remove-MgGroupMemberDirectoryObjectByRef, with -GroupId and -DirectoryObjectId.'
    Happens    = 'PowerShell reports that the term is not recognized. In a loop that silences errors nothing is added or removed.'
    Why        = 'Names follow the call to the service: New for adding a reference, Remove...ByRef for deleting one.'
    Instead    = 'New-MgGroupMember -GroupId $groupId -DirectoryObjectId $userId
Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $userId'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/entra-docs/pull/903'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/452'
    )
    Detect     = @(
        @{
            Detector = 'command-in-use'
            Command  = 'Add-MgGroupMember', 'Remove-MgGroupMember', 'Set-MgGroupMember', 'Add-MgGroupOwner', 'Remove-MgGroupOwner', 'Set-MgGroupOwner',
                'Add-MgBetaGroupMember', 'Remove-MgBetaGroupMember', 'Add-MgBetaGroupOwner', 'Remove-MgBetaGroupOwner'
            Unknown  = $true
            Fix      = @{
                Command = @{
                    'Add-MgGroupMember' = 'New-MgGroupMember'
                    'Add-MgGroupOwner' = 'New-MgGroupOwner'
                    'Add-MgBetaGroupMember' = 'New-MgBetaGroupMember'
                    'Add-MgBetaGroupOwner' = 'New-MgBetaGroupOwner'
                    'Remove-MgGroupMember' = 'Remove-MgGroupMemberDirectoryObjectByRef'
                    'Remove-MgGroupOwner' = 'Remove-MgGroupOwnerDirectoryObjectByRef'
                    'Remove-MgBetaGroupMember' = 'Remove-MgBetaGroupMemberDirectoryObjectByRef'
                    'Remove-MgBetaGroupOwner' = 'Remove-MgBetaGroupOwnerDirectoryObjectByRef'
                }
                Rename  = @{
                    GroupObjectId = 'GroupId'; ObjectId = 'GroupId'
                    GroupMemberObjectId = 'DirectoryObjectId'; MemberId = 'DirectoryObjectId'; RefObjectId = 'DirectoryObjectId'; UserId = 'DirectoryObjectId'
                    OwnerId = 'DirectoryObjectId'
                }
                Keep    = 'GroupId', 'DirectoryObjectId'
            }
        }
        @{
            Detector  = 'unfit-parameter'
            Command   = 'New-MgGroupMember*', 'New-MgGroupOwner*', 'Get-MgGroupMember*', 'Get-MgGroupOwner*', 'Remove-MgGroupMember*ByRef', 'Remove-MgGroupOwner*ByRef'
            Parameter = 'GroupObjectId', 'GroupMemberObjectId', 'GroupMemberType', 'MemberId', 'RefObjectId'
            Fix       = @{
                Rename = @{ GroupObjectId = 'GroupId'; GroupMemberObjectId = 'DirectoryObjectId'; MemberId = 'DirectoryObjectId'; RefObjectId = 'DirectoryObjectId' }
                Remove = 'GroupMemberType'
                Keep   = '*'
            }
        }
    )
    Match      = @(
        'Add-MgGroupMember -GroupId $groupId -DirectoryObjectId $userId'
        'Remove-MgGroupMember -GroupId $groupId -DirectoryObjectId $userId'
        'New-MgGroupMember -GroupObjectId $groupId -GroupMemberType User -GroupMemberObjectId $userId'
        'Add-MgGroupOwner -ObjectId $groupId -RefObjectId $userId'
    )
    NoMatch    = @(
        'New-MgGroupMember -GroupId $groupId -DirectoryObjectId $userId'
        'Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $userId'
        'Remove-MgGroupMemberByRef -GroupId $groupId -DirectoryObjectId $userId'
        'function Add-MgGroupMember { param($GroupId, $UserId) New-MgGroupMember -GroupId $GroupId -DirectoryObjectId $UserId }
Add-MgGroupMember $g $u'
    )
}
