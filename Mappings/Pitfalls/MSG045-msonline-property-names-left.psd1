@{
    Id         = 'MSG045'
    Name       = 'msonline-property-names-left'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This is the name of the property in MSOnline; objects of Graph do not have it, so it is empty. Read the property of today, and ask for it with -Property where it does not come by itself.'
    Happens    = 'Columns are empty, and tests of dates against nothing are true.'
    Why        = 'Old names were kept on new objects.'
    Instead    = 'Get-MgUser -All -Property Id, UserPrincipalName, GivenName, Surname, JobTitle, CreatedDateTime | Select-Object UserPrincipalName, GivenName, Surname, JobTitle, CreatedDateTime'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/graph/api/resources/organization'
        'https://learn.microsoft.com/graph/api/resources/domain'
    )
    Detect     = @(
        @{
            Detector = 'unknown-property'
            Over     = 'MSG046'
            Type     = 'user'
            Property = 'FirstName', 'LastName', 'Title', 'Office', 'PhoneNumber', 'Fax', 'WhenCreated', 'LastPasswordChangeTimestamp', 'ImmutableId',
                'LastDirSyncTime', 'AlternateEmailAddresses', 'AlternateMobilePhones', 'PasswordNeverExpires', 'StrongPasswordRequired',
                'SoftDeletionTimestamp', 'ValidationStatus', 'SignInName', 'LiveId', 'StrongAuthenticationRequirements',
                'StrongAuthenticationMethods', 'StrongAuthenticationUserDetails', 'OverallProvisioningStatus', 'CloudExchangeRecipientDisplayType',
                'MSExchRecipientTypeDetails', 'DirSyncProvisioningErrors', 'UserLandingPageIdentifierForO365Shell', 'LicenseAssignmentDetails'
            Rename   = @{
                FirstName                   = 'GivenName'
                LastName                    = 'Surname'
                Title                       = 'JobTitle'
                Office                      = 'OfficeLocation'
                Fax                         = 'FaxNumber'
                WhenCreated                 = 'CreatedDateTime'
                LastPasswordChangeTimestamp = 'LastPasswordChangeDateTime'
                ImmutableId                 = 'OnPremisesImmutableId'
                LastDirSyncTime             = 'OnPremisesLastSyncDateTime'
                AlternateEmailAddresses     = 'OtherMails'
                SoftDeletionTimestamp       = 'DeletedDateTime'
                SignInName                  = 'UserPrincipalName'
                DirSyncProvisioningErrors   = 'OnPremisesProvisioningErrors'
            }
        }
        @{
            Detector = 'unknown-property'
            Type     = 'organization'
            Property = 'DirectorySynchronizationEnabled', 'InitialDomain', 'TechnicalNotificationEmails', 'TelephoneNumber',
                'PasswordSynchronizationEnabled', 'LastDirSyncTime', 'LastPasswordSyncTime', 'UsersPermissionToReadOtherUsersEnabled',
                'SelfServePasswordResetEnabled'
            Rename   = @{
                DirectorySynchronizationEnabled = 'OnPremisesSyncEnabled'
                TechnicalNotificationEmails     = 'TechnicalNotificationMails'
                LastDirSyncTime                 = 'OnPremisesLastSyncDateTime'
            }
        }
        @{
            Detector = 'unknown-property'
            Type     = 'domain'
            Property = 'Name', 'Status', 'Authentication', 'Capabilities', 'VerificationMethod', 'IsInitialDomain'
            Rename   = @{
                Name           = 'Id'
                Authentication = 'AuthenticationType'
                Capabilities   = 'SupportedServices'
            }
        }
        @{
            Detector = 'unknown-property'
            Type     = 'group'
            Property = 'GroupType', 'EmailAddress', 'CommonName', 'LastDirSyncTime', 'ManagedBy', 'ValidationStatus', 'DirSyncProvisioningErrors'
            Rename   = @{
                EmailAddress              = 'Mail'
                CommonName                = 'DisplayName'
                LastDirSyncTime           = 'OnPremisesLastSyncDateTime'
                DirSyncProvisioningErrors = 'OnPremisesProvisioningErrors'
            }
        }
        @{
            Detector = 'unknown-property'
            Type     = 'servicePrincipal', 'application'
            Property = 'AppPrincipalId', 'Addresses', 'TrustedForDelegation'
            Rename   = @{ AppPrincipalId = 'AppId' }
        }
        @{
            Detector = 'unknown-property'
            Type     = 'device'
            Property = 'Enabled', 'DeviceTrustType', 'DeviceTrustLevel', 'ApproximateLastLogonTimestamp', 'DeviceOsType', 'DeviceOsVersion',
                'DeviceObjectVersion', 'DevicePhysicalIds', 'LastDirSyncTime', 'RegisteredOwnerUpn'
            Rename   = @{
                Enabled                       = 'AccountEnabled'
                DeviceTrustType               = 'TrustType'
                ApproximateLastLogonTimestamp = 'ApproximateLastSignInDateTime'
                DeviceOsType                  = 'OperatingSystem'
                DeviceOsVersion               = 'OperatingSystemVersion'
                DevicePhysicalIds             = 'PhysicalIds'
                LastDirSyncTime               = 'OnPremisesLastSyncDateTime'
            }
        }
    )
    Match      = @(
        'Get-MgUser -All | Select-Object UserPrincipalName, FirstName, LastName, Title, WhenCreated, LastDirSyncTime'
        '(Get-MgOrganization).DirectorySynchronizationEnabled'
        'Get-MgDomain | Where-Object { $_.Authentication -eq ''Federated'' } | ForEach-Object { $_.Name }'
        '$user = Get-MgUser -UserId $upn
$user.ImmutableId'
    )
    NoMatch    = @(
        'Get-MgUser -All -Property Id, GivenName, Surname | Select-Object @{ Name = ''FirstName''; Expression = { $_.GivenName } }'
        'Import-Csv users.csv | Select-Object FirstName, LastName'
        'Get-MsolUser -All | Select-Object FirstName, LastName'
        '$mail = Get-MgGroup -GroupId $id
$mail.Mail'
    )
}
