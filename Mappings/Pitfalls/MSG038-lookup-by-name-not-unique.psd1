@{
    Id         = 'MSG038'
    Name       = 'lookup-by-name-not-unique'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Several objects can have this name, and what was found is changed. Test that exactly one was found before writing.'
    Happens    = 'With two hits .Id is a list and the call fails; code that takes the first one changes somebody else.'
    Why        = 'Display names are no keys. -SearchString was as weak, but a person read its list.'
    Instead    = '$user = @(Get-MgUser -Filter "displayName eq ''$name''" -Property Id, UserPrincipalName)
if ($user.Count -ne 1) { throw "$name matches $($user.Count) users" }
Update-MgUser -UserId $user.Id -AccountEnabled:$false'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{
        Detector = 'lookup-not-unique'
        Property = 'displayName', 'mailNickname', 'givenName', 'surname'
        Function = 'startswith', 'endswith', 'contains'
        # Names of built-in roles are unique.
        NotCommand = 'Get-MgDirectoryRole', 'Get-MgDirectoryRoleTemplate'
        Role     = 'Get-MgRoleManagementDirectoryRoleDefinition'
    }
    Match      = @(
        '$user = Get-MgUser -Filter "displayName eq ''$name''"
Update-MgUser -UserId $user.Id -AccountEnabled:$false'
        '$g = Get-MgGroup -Filter "startswith(displayName,''HR'')" | Select-Object -First 1
Remove-MgGroup -GroupId $g.Id'
        'Remove-MgUser -UserId (Get-MgUser -Search ''"displayName:Adele"'' -ConsistencyLevel eventual).Id'
    )
    NoMatch    = @(
        '$user = Get-MgUser -Filter "userPrincipalName eq ''$upn''"
Update-MgUser -UserId $user.Id -AccountEnabled:$false'
        '$user = @(Get-MgUser -Filter "displayName eq ''$name''")
if ($user.Count -ne 1) { throw ''not one'' }
Update-MgUser -UserId $user.Id -AccountEnabled:$false'
        '$user = Get-MgUser -Filter "displayName eq ''$name''"
Get-MgUserLicenseDetail -UserId $user.Id'
        '$role = Get-MgDirectoryRole -Filter "displayName eq ''Global Administrator''"
New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -OdataId $address'
        '$role = Get-MgRoleManagementDirectoryRoleDefinition -Filter "displayName eq ''Exchange Administrator''"
New-MgRoleManagementDirectoryRoleAssignment -PrincipalId $id -RoleDefinitionId $role.Id -DirectoryScopeId ''/'''
    )
}
