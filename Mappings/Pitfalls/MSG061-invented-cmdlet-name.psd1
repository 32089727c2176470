@{
    Id         = 'MSG061'
    Name       = 'invented-cmdlet-name'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Microsoft Graph PowerShell has no cmdlet of this name, as far as is known (all names of 2.25, newer ones in part). Graph says Update for changes, and the noun follows the address of the resource.'
    Happens    = 'PowerShell reports that the term is not recognized as the name of a cmdlet.'
    Why        = 'The verb of the old cmdlet was kept, or the name was guessed.'
    Instead    = 'Update-MgUser -UserId $id -AccountEnabled:$false
Get-MgUserLicenseDetail -UserId $id
Get-MgSubscribedSku'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/entra-docs/pull/903'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/'
    )
    Detect     = @{
        Detector   = 'invented-command'
        Command    = '*-Mg*'
        NotCommand = 'Select-MgProfile', 'Get-MgProfile', '*-MgServicePrincipalCredential', '*-MgServicePrincipalKeyCredential', '*-MgServicePrincipalPasswordCredential',
            '*-MgApplicationCredential', '*-MgApplicationKeyCredential', '*-MgApplicationPasswordCredential',
            '*-MgBetaServicePrincipalCredential', '*-MgBetaServicePrincipalKeyCredential', '*-MgBetaServicePrincipalPasswordCredential',
            '*-MgBetaApplicationCredential', '*-MgBetaApplicationKeyCredential', '*-MgBetaApplicationPasswordCredential'
        OwnVerb    = 'Test', 'Write', 'Assert', 'Initialize', 'Start', 'Resolve', 'Out', 'Show', 'ConvertFrom', 'ConvertTo', 'Format', 'Wait'
        Instead    = @{
            'Set-MgUser'                = 'Update-MgUser'
            'Set-MgGroup'               = 'Update-MgGroup'
            'Set-MgDevice'              = 'Update-MgDevice'
            'Set-MgServicePrincipal'    = 'Update-MgServicePrincipal'
            'Set-MgApplication'         = 'Update-MgApplication'
            'Set-MgDomain'              = 'Update-MgDomain'
            'Set-MgOrganization'        = 'Update-MgOrganization'
            'Disable-MgUser'            = 'Update-MgUser -AccountEnabled:$false'
            'Enable-MgUser'             = 'Update-MgUser -AccountEnabled'
            'Reset-MgUserPassword'      = 'Update-MgUser -PasswordProfile'
            'Set-MgUserPassword'        = 'Update-MgUser -PasswordProfile'
            'Get-MgUserLicense'         = 'Get-MgUserLicenseDetail'
            'Remove-MgUserLicense'      = 'Set-MgUserLicense -RemoveLicenses'
            'Add-MgUserLicense'         = 'Set-MgUserLicense -AddLicenses'
            'Update-MgUserLicense'      = 'Set-MgUserLicense'
            'Get-MgAccountSku'          = 'Get-MgSubscribedSku'
            'Get-MgSku'                 = 'Get-MgSubscribedSku'
            'Get-MgLicense'             = 'Get-MgSubscribedSku'
            'Get-MgTenant'              = 'Get-MgOrganization'
            'Get-MgCompanyInformation'  = 'Get-MgOrganization'
            'Get-MgMe'                  = 'Get-MgUser -UserId (Get-MgContext).Account'
            'Get-MgRole'                = 'Get-MgDirectoryRole'
            'Get-MgRoleMember'          = 'Get-MgDirectoryRoleMember'
            'Add-MgRoleMember'          = 'New-MgDirectoryRoleMemberByRef'
            'New-MgDirectoryRoleMember' = 'New-MgDirectoryRoleMemberByRef'
            'Enable-MgDirectoryRole'    = 'New-MgDirectoryRole -RoleTemplateId'
            'Add-MgGroupMember'         = 'New-MgGroupMember'
            'Add-MgGroupOwner'          = 'New-MgGroupOwner'
            'Remove-MgGroupMember'      = 'Remove-MgGroupMemberDirectoryObjectByRef'
            'Remove-MgGroupOwner'       = 'Remove-MgGroupOwnerDirectoryObjectByRef'
            'Restore-MgUser'            = 'Restore-MgDirectoryDeletedItem'
            'Get-MgDeletedUser'         = 'Get-MgDirectoryDeletedItemAsUser'
            'Revoke-MgUserRefreshToken' = 'Revoke-MgUserSignInSession'
            'Remove-MgUserAuthenticationMethod'  = 'the cmdlet of one kind of method, such as Remove-MgUserAuthenticationPhoneMethod'
            'Remove-MgUserOauth2PermissionGrant' = 'Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId'
            'Get-MgUsers'               = 'Get-MgUser'
            'Get-MgGroups'              = 'Get-MgGroup'
        }
    }
    Match      = @(
        'Set-MgUser -UserId $id -AccountEnabled:$false'
        'Get-MgUserLicense -UserId $id'
        'Get-MgUsers -All'
        'Get-MgAccountSku'
        'Remove-MgUserAuthenticationMethod -UserId $id -AuthenticationMethodId $method'
        'Get-MgTeamChannelShared -TeamId $team -ChannelId $channel'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $id -AccountEnabled:$false'
        'function Set-MgUser { param($UserId) }
Set-MgUser -UserId $id'
        '. .\helpers.ps1
Get-MgTenantReport'
        'if (Get-Command Get-MgSomethingNew) { Get-MgSomethingNew }'
        'Get-MgBetaUserAuthenticationRequirement -UserId $id'
        'if (-not (Test-MgModulePrerequisites @(''User.Read.All''))) { return }'
    )
}
