@{
    Id         = 'MSG105'
    Name       = 'connect-without-needed-scopes'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The sign-in does not ask for a permission that a cmdlet of this script needs. Add it to -Scopes.'
    Happens    = 'Insufficient privileges to complete the operation, or it works where somebody consented before.'
    Why        = 'In MSOnline the role alone decided. Here role and permission both do; without -Scopes only User.Read is asked for.'
    Instead    = 'Connect-MgGraph -Scopes User.ReadWrite.All
Update-MgUser -UserId $upn -Department Sales'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands'
        'https://learn.microsoft.com/graph/permissions-reference'
    )
    Detect     = @{
        Detector    = 'missing-scopes'
        Connect     = 'Connect-MgGraph', 'Connect-Graph'
        Scopes      = 'Scopes'
        Application = 'CertificateThumbprint', 'CertificateSubjectName', 'CertificateName', 'Certificate', 'ClientSecretCredential', 'Identity', 'AccessToken', 'EnvironmentVariable'
        Default     = 'User.Read', 'openid', 'profile'
        Own         = @{ Command = 'Get-MgUser'; Parameter = 'UserId'; From = 'Get-MgContext' }   # the signed-in person: User.Read is enough
        Command     = '*-MgUser*', '*-MgGroup*', '*-MgDevice', '*-MgDeviceRegistered*', '*-MgServicePrincipal*', '*-MgApplication*', '*-MgDomain*',
            '*-MgSubscribedSku', '*-MgDirectoryRole*', '*-MgDirectoryAdministrativeUnit*', '*-MgRoleManagementDirectory*'
        Request     = @{ Command = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'; Parameter = 'Uri' }
        Family      = 'User', 'Group', 'GroupMember', 'Device', 'Application', 'Domain', 'LicenseAssignment', 'RoleManagement', 'AdministrativeUnit'
        # The least ones leave most properties empty.
        Instead     = @{ 'User.ReadBasic.All' = 'User.Read.All'; 'Group.ReadBasic.All' = 'Group.Read.All'; 'GroupMember.ReadBasic.All' = 'GroupMember.Read.All' }
        # Higher permissions that the table of the least ones does not have.
        Also        = @{
            'Directory.Read.All'          = '*.Read.*', '*.ReadBasic.*'
            'Directory.ReadWrite.All'     = '*'
            'Directory.AccessAsUser.All'  = '*'
            'Directory.*'                 = '*.Read.*'
            'User.ReadWrite*'             = 'LicenseAssignment.*', 'GroupMember.Read*', 'Group.Read.All'
            'User.EnableDisableAccount*'  = 'User.*'
            'User.ManageIdentities.All'   = 'User.*'
            'User.DeleteRestore.All'      = 'User.*'
            'User-*'                      = 'User.*'
            'User.Invite.All'             = 'User.*'
            'User.Read*'                  = 'LicenseAssignment.Read.All'
            'Group.*'                     = 'GroupMember.*', 'LicenseAssignment.*'
            'GroupMember.*'               = 'Group.Read.All', 'Group.ReadBasic.All', 'User.ReadBasic.All', 'User.Read.All'
            'Organization.*'              = 'LicenseAssignment.Read.All'
            'LicenseAssignment.*'         = 'Organization.Read.All'
            'RoleManagement.*'            = 'AdministrativeUnit.*', 'RoleManagement.Read*'
            'EntitlementManagement.*'     = '*'
            'Device.*'                    = 'Device.*'
            'DeviceManagement*'           = 'Device.Read*'
            'Application.*'               = 'Application.Read*'
            'AppRoleAssignment.*'         = 'Application.Read*'
            'DelegatedPermissionGrant.*'  = 'Application.Read*'
            'Domain*'                     = 'Domain.*'
            'TeamMember.*'                = 'GroupMember.*', 'Group.Read*'
            '.default'                    = '*'
        }
    }
    Match      = @(
        'Connect-MgGraph -Scopes User.Read.All
Update-MgUser -UserId $upn -Department Sales'
        'Connect-MgGraph
Get-MgUser -All'
        'Connect-MgGraph -Scopes ''User.Read.All'', ''Domain.Read.All''
New-MgGroupMember -GroupId $groupId -DirectoryObjectId $userId'
        'Connect-MgGraph -Scopes User.Read.All
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ department = ''Sales'' }'
    )
    NoMatch    = @(
        'Connect-MgGraph -Scopes User.ReadWrite.All
Update-MgUser -UserId $upn -Department Sales'
        'Connect-MgGraph -Scopes ''Directory.ReadWrite.All''
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()'
        'Connect-MgGraph -Identity
Update-MgUser -UserId $upn -Department Sales'
        'Connect-MgGraph -Scopes $scopes
Update-MgUser -UserId $upn -Department Sales'
        'Update-MgUser -UserId $upn -Department Sales'
        'Connect-MgGraph -Scopes Chat.ReadWrite
$me = Get-MgUser -UserId (Get-MgContext).Account'
        'Connect-MgGraph -Scopes User.ReadWrite.All
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ department = ''Sales'' }'
    )
}
