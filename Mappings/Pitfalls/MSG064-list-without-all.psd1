@{
    Id         = 'MSG064'
    Name       = 'list-without-all'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Without -All or -Top only the first page comes, 100 objects at most for directory lists. Write -All.'
    Happens    = 'The rest of the list is missing, without a warning.'
    Why        = 'Get-MsolUser stopped at 500 and said so.'
    Instead    = 'Get-MgUser -All'
    Evidence   = @(
        'https://learn.microsoft.com/graph/paging'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
    )
    Detect     = @{
        Detector   = 'list-without-all'
        NotCommand = 'Get-MgSubscribedSku', 'Get-MgBetaSubscribedSku', 'Get-MgDomain*', 'Get-MgOrganization*', 'Get-MgDirectoryRole',
            'Get-MgDirectoryRoleTemplate', 'Get-MgUserAuthentication*', 'Get-MgUserLicenseDetail', 'Get-MgGroupSettingTemplate*', 'Get-MgGroupSetting',
            'Get-MgGroupLifecyclePolicy*', 'Get-MgUserManager*', 'Get-MgPolicy*', 'Get-MgIdentityConditionalAccess*', 'Get-MgContext', 'Get-MgEnvironment',
            'Get-MgBetaUserAuthentication*', 'Get-MgBetaDomain*', 'Get-MgBetaOrganization*', 'Get-MgRoleManagementDirectoryRoleDefinition',
            'Get-MgDirectoryOnPremiseSynchronization', 'Get-MgTenantRelationship*', 'Get-MgBetaPolicy*', 'Get-MgBetaIdentityConditionalAccess*',
            'Get-MgBetaDirectorySetting*', 'Get-MgApplicationFederatedIdentityCredential', 'Get-MgApplicationOwner', 'Get-MgServicePrincipalOwner',
            'Get-MgGroupOwner*', 'Get-MgUserRegisteredDevice', 'Get-MgDeviceRegisteredOwner*', 'Get-MgDeviceRegisteredUser*', 'Get-MgUserPhoto',
            'Get-MgGroupPhoto', 'Get-MgUserTransitiveMemberOfAsDirectoryRole', 'Get-MgUserMemberOfAsDirectoryRole'
        Unique     = 'userPrincipalName', 'appId', 'deviceId', 'id', 'mail', 'displayName', 'mailNickname', 'employeeId', 'onPremisesImmutableId',
            'servicePrincipalNames', 'skuId', 'proxyAddresses', 'p', 'n', 's', 'x', 'onPremisesSamAccountName', 'templateId', 'roleTemplateId',
            'principalId', 'resourceId', 'clientId', 'serialNumber', 'uniqueName', 'roleDefinitionId', 'managedDeviceId', 'azureADDeviceId'
        Fix        = @{ Text = '-All' }
    }
    Match      = @(
        '$users = Get-MgUser'
        '$members = Get-MgGroupMember -GroupId $gid'
        'Get-MgUser -Filter ''accountEnabled eq false'''
        'Get-MgUser -PageSize 999 | Export-Csv users.csv'
    )
    NoMatch    = @(
        '$users = Get-MgUser -All'
        'Get-MgUser -Top 5'
        'Get-MgUser -UserId $id'
        'Get-MgUser -Filter "userPrincipalName eq ''$upn''"'
        'Get-MgUser | Select-Object -First 1'
        'Get-MgSubscribedSku'
        'Get-MgUser @unknown'
        'Get-MgDomain'
    )
}
