@{
    Id         = 'MSG034'
    Name       = 'selector-parameter-of-the-old-cmdlet'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This Graph cmdlet has no such parameter: only the verb and noun were renamed. The object is chosen by one id parameter, named after its kind (-UserId, -GroupId, -DomainId).'
    Happens    = 'PowerShell stops with: a parameter cannot be found that matches the parameter name.'
    Why        = 'The old cmdlets had several parameters that choose the object; -Identity is a habit from Exchange and Active Directory.'
    Instead    = 'Get-MgUser -UserId ''adele@contoso.com''
Get-MgGroup -GroupId $gid
Get-MgDomain -DomainId contoso.com'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdomain'
    )
    Detect     = @{
        Detector   = 'unknown-parameter'
        NotCommand = 'Connect-*', 'Disconnect-*', 'Invoke-*', 'Find-*'
        Parameter  = 'UserPrincipalName', 'ObjectId', 'GroupObjectId', 'GroupMemberObjectId', 'RoleObjectId', 'RoleMemberObjectId',
            'AppPrincipalId', 'ServicePrincipalName', 'DomainName', 'DeviceId', 'Identity'
        Rename     = @{
            UserPrincipalName = 'UserId'
            ObjectId          = '{id}'
            GroupObjectId     = 'GroupId'
            DomainName        = 'DomainId'
            RoleObjectId      = 'DirectoryRoleId'
            Identity          = '{id}'
        }
    }
    Match      = @(
        'Get-MgUser -UserPrincipalName ''adele@contoso.com'''
        'Get-MgGroup -ObjectId $gid; Get-MgDomain -DomainName contoso.com'
        '$p = @{ ObjectId = $id }
Remove-MgUser @p'
    )
    NoMatch    = @(
        'Get-MgUser -UserId ''adele@contoso.com'''
        'New-MgUser -UserPrincipalName ''adele@contoso.com'' -DisplayName Adele -MailNickname adele -AccountEnabled -PasswordProfile $p'
        'Get-MsolUser -UserPrincipalName ''adele@contoso.com'''
        'Get-MgUser @unknown'
    )
}
