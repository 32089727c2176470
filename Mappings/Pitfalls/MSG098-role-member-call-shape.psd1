@{
    Id         = 'MSG098'
    Name       = 'role-member-call-shape'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Members are added by reference: New-MgDirectoryRoleMemberByRef with -OdataId and the full address of the object. The parameters of the old cmdlet have no counterpart.'
    Happens    = 'The cmdlet or parameter is not found, or the service misses @odata.id in the body.'
    Why        = 'The body has one key, @odata.id, with an address. Names and mail addresses are not accepted.'
    Instead    = 'New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$userId"'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/172'
        'https://learn.microsoft.com/graph/api/directoryrole-post-members'
    )
    Detect     = @(
        @{
            Detector = 'command-in-use'
            Command  = 'Add-MgDirectoryRoleMember', 'New-MgDirectoryRoleMember', 'Add-MgBetaDirectoryRoleMember', 'New-MgBetaDirectoryRoleMember'
            Unknown  = $true
            Fix      = @{
                Command = @{ '*-MgDirectoryRoleMember' = 'New-MgDirectoryRoleMemberByRef'; '*-MgBetaDirectoryRoleMember' = 'New-MgBetaDirectoryRoleMemberByRef' }
                Rename  = @{ DirectoryObjectId = 'OdataId'; MemberId = 'OdataId' }
                Url     = @{ OdataId = 'https://graph.microsoft.com/v1.0/directoryObjects/' }
                Keep    = 'DirectoryRoleId'
            }
        }
        @{
            Detector  = 'unfit-parameter'
            Command   = '*-MgDirectoryRoleMember*', '*-MgBetaDirectoryRoleMember*'
            Parameter = 'RoleName', 'RoleObjectId', 'RoleMemberEmailAddress', 'RoleMemberObjectId', 'RoleMemberType', 'RoleMemberName'
        }
        @{
            Detector  = 'incomplete-call'
            Command   = 'New-Mg*MemberByRef', 'New-Mg*OwnerByRef', 'Set-Mg*ManagerByRef'
            Parameter = 'OdataId|@odata.id|AdditionalProperties|DirectoryObjectId'
            Body      = 'BodyParameter'
        }
        @{
            Detector = 'written-value'
            Command  = 'New-Mg*MemberByRef', 'New-Mg*OwnerByRef', 'Set-Mg*ManagerByRef'
            Property = 'OdataId', '@odata.id'
            Body     = 'BodyParameter'
            Value    = 'guid', 'member:Id', 'text:*@*'
            NotValue = 'text:http*'
            Fix      = @{ Form = 'url'; Prefix = 'https://graph.microsoft.com/v1.0/directoryObjects/' }
        }
    )
    Match      = @(
        'Add-MgDirectoryRoleMember -RoleName ''Helpdesk Administrator'' -RoleMemberEmailAddress $upn'
        'New-MgDirectoryRoleMember -DirectoryRoleId $role.Id -DirectoryObjectId $userId'
        'New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -BodyParameter @{ id = $userId }'
        '$user = Get-MgUser -UserId $upn
New-MgGroupOwnerByRef -GroupId $group.Id -OdataId $user.Id'
    )
    NoMatch    = @(
        'New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$userId"'
        'New-MgGroupOwnerByRef -GroupId $id -BodyParameter @{ ''@odata.id'' = "https://graph.microsoft.com/v1.0/directoryObjects/$userId" }'
        'New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -BodyParameter $body'
        'Add-MsolRoleMember -RoleName ''Helpdesk Administrator'' -RoleMemberEmailAddress $upn'
    )
}
