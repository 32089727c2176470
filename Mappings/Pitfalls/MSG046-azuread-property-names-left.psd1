@{
    Id         = 'MSG046'
    Name       = 'azuread-property-names-left'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This is the name of the property in the AzureAD module; objects of Graph do not have it, so it is empty. Read the property of today, and ask for it with -Property where it does not come by itself.'
    Happens    = 'Everything is empty; a test of a date with -lt picks every object, because nothing is less than any date.'
    Why        = 'Old names were kept on new objects.'
    Instead    = 'Get-MgUser -All -Property Id, OnPremisesSyncEnabled | Where-Object OnPremisesSyncEnabled
Get-MgUser -All | ForEach-Object { $_.MobilePhone }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/device'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @(
        @{
            Detector = 'unknown-property'
            Type     = 'user', 'group', 'orgContact'
            Property = 'DirSyncEnabled', 'LastDirSyncTime', 'Mobile', 'TelephoneNumber', 'PhysicalDeliveryOfficeName', 'FacsimileTelephoneNumber',
                'ExtensionProperty', 'RefreshTokensValidFromDateTime', 'DeletionTimestamp', 'ObjectType', 'UserState', 'UserStateChangedOn',
                'UserStateChangedOnDateTime', 'AgeGroupClassification', 'ProvisioningErrors', 'MailNickName', 'SipProxyAddress'
            Rename   = @{
                DirSyncEnabled                 = 'OnPremisesSyncEnabled'
                Mobile                         = 'MobilePhone'
                PhysicalDeliveryOfficeName     = 'OfficeLocation'
                FacsimileTelephoneNumber       = 'FaxNumber'
                RefreshTokensValidFromDateTime = 'SignInSessionsValidFromDateTime'
                DeletionTimestamp              = 'DeletedDateTime'
                UserState                      = 'ExternalUserState'
                UserStateChangedOn             = 'ExternalUserStateChangeDateTime'
                UserStateChangedOnDateTime     = 'ExternalUserStateChangeDateTime'
            }
        }
        @{
            Detector = 'unknown-property'
            Type     = 'device'
            Property = 'ApproximateLastLogonTimeStamp', 'DeviceOSType', 'DeviceOSVersion', 'DeviceTrustType', 'DirSyncEnabled', 'DevicePhysicalIds',
                'DeviceObjectVersion', 'ObjectType', 'DeletionTimestamp', 'LastDirSyncTime'
            Rename   = @{
                ApproximateLastLogonTimeStamp = 'ApproximateLastSignInDateTime'
                DeviceOSType                  = 'OperatingSystem'
                DeviceOSVersion               = 'OperatingSystemVersion'
                DeviceTrustType               = 'TrustType'
                DirSyncEnabled                = 'OnPremisesSyncEnabled'
                DevicePhysicalIds             = 'PhysicalIds'
                LastDirSyncTime               = 'OnPremisesLastSyncDateTime'
            }
        }
    )
    Match      = @(
        'Get-MgUser -All | Where-Object DirSyncEnabled | Select-Object UserPrincipalName, Mobile'
        'Get-MgUser -All | ForEach-Object { $_.TelephoneNumber }'
        'Get-MgDevice -All | Where-Object { $_.DeletionTimestamp -lt $limit }'
    )
    NoMatch    = @(
        'Get-MgUser -All -Property Id, OnPremisesSyncEnabled, MobilePhone | Where-Object OnPremisesSyncEnabled | Select-Object MobilePhone'
        'Get-AzureADUser -All $true | Where-Object DirSyncEnabled'
        'Get-MgDevice -All | Where-Object { $_.IsCompliant }'
    )
}
