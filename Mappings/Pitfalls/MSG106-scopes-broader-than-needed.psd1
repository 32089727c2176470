@{
    Id         = 'MSG106'
    Name       = 'scopes-broader-than-needed'
    Severity   = 'info'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'The cmdlets of this script need less than this permission, or nothing of it. Ask for the least ones; the consent stays and serves every later session.'
    Happens    = 'It works, and the shared application keeps the broad permission for this person.'
    Why        = 'Broad permissions are asked for in fear of refusals, though Directory.ReadWrite.All covers neither passwords nor roles.'
    Instead    = 'Connect-MgGraph -Scopes User.Read.All
Get-MgUser -All'
    Evidence   = @(
        'https://learn.microsoft.com/graph/permissions-reference'
        'https://learn.microsoft.com/entra/identity-platform/secure-least-privileged-access'
    )
    Detect     = @{
        Detector    = 'broad-scopes'
        Connect     = 'Connect-MgGraph', 'Connect-Graph'
        Scopes      = 'Scopes'
        Application = 'CertificateThumbprint', 'CertificateSubjectName', 'CertificateName', 'Certificate', 'ClientSecretCredential', 'Identity', 'AccessToken', 'EnvironmentVariable'
        Command     = '*-Mg*'
        Broad       = 'Directory.ReadWrite.All', 'Directory.AccessAsUser.All', 'RoleManagement.ReadWrite.Directory', 'Application.ReadWrite.All',
            'AppRoleAssignment.ReadWrite.All', 'Policy.ReadWrite.ConditionalAccess', 'PrivilegedAccess.ReadWrite.AzureAD'
        Raw         = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr', '*-Entra*'
        Written     = 'PasswordProfile', 'AccountEnabled', 'AuthenticationType'
        Unused      = $true
        # Some properties, filters and single users need them besides, and the sign-in has its own.
        Except      = 'AuditLog.*', 'Reports.*', 'ReportSettings.*', 'Organization.*', 'User.Read', 'User.ReadBasic.All', 'Directory.*', 'openid', 'profile', 'email',
            'offline_access', '*.default', 'CustomSecAttribute*', 'Policy.*', 'OnPremDirectorySynchronization.*', 'Presence.*'
        Also        = @{
            'User.*' = 'LicenseAssignment.*', 'GroupMember.*'; 'Group.*' = 'GroupMember.*', 'LicenseAssignment.*'; 'GroupMember.*' = 'Group.*', 'User.Read*'
            'Organization.*' = 'LicenseAssignment.*'; 'LicenseAssignment.*' = 'Organization.*', 'User.*'; 'RoleManagement.*' = 'AdministrativeUnit.*', 'Directory.*'
            'Device*' = 'Device*'; 'App*' = 'App*'; 'DelegatedPermissionGrant.*' = 'Application.*'; 'UserAuthenticationMethod.*' = 'UserAuthMethod-*'; 'TeamMember.*' = 'GroupMember.*'; 'User-*' = 'User.*'
        }
    }
    Match      = @(
        'Connect-MgGraph -Scopes Directory.ReadWrite.All
Get-MgUser -All'
        'Connect-MgGraph -Scopes ''User.Read.All'', ''RoleManagement.ReadWrite.Directory''
Get-MgUser -UserId $upn'
        'Connect-MgGraph -Scopes User.Read.All, Sites.FullControl.All
Get-MgUser -All'
    )
    NoMatch    = @(
        'Connect-MgGraph -Scopes User.Read.All
Get-MgUser -All'
        'Connect-MgGraph -Scopes Directory.ReadWrite.All
Invoke-MgGraphRequest -Method POST -Uri $uri -Body $body'
        'Connect-MgGraph -Scopes ''Application.ReadWrite.All''
Update-MgServicePrincipal -ServicePrincipalId $id -DisplayName ''x'''
        'Connect-MgGraph -Scopes Directory.ReadWrite.All'
        'Connect-MgGraph -Scopes User.Read.All, AuditLog.Read.All
Get-MgUser -All -Property Id, SignInActivity'
    )
}
