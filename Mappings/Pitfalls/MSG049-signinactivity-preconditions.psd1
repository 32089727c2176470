@{
    Id         = 'MSG049'
    Name       = 'signinactivity-preconditions'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'SignInActivity of one user can be read only by object id, and needs the permission AuditLog.Read.All. Use Get-MgUser -Filter or the id, and add the scope.'
    Happens    = 'The service answers that the key has to be a valid GUID, or 403. Without a premium licence it is 403 too.'
    Why        = 'The sign-in data is kept elsewhere and looked up by id.'
    Instead    = 'Connect-MgGraph -Scopes User.Read.All, AuditLog.Read.All
Get-MgUser -All -Property Id, UserPrincipalName, SignInActivity'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1024'
        'https://learn.microsoft.com/graph/api/resources/signinactivity'
    )
    Detect     = @{
        Detector = 'property-conditions'
        Command  = 'Get-MgUser', 'Get-MgBetaUser'
        Property = 'SignInActivity'
        Identity = 'UserId'
        Name     = 'UserPrincipalName', 'upn', '*Upn'
        Connect  = 'Connect-MgGraph', 'Connect-Graph'
        Scope    = 'AuditLog.Read.All'
        AppOnly  = 'AccessToken', 'ClientSecretCredential', 'CertificateThumbprint', 'CertificateSubjectName', 'Certificate', 'CertificateName',
            'Identity'
    }
    Match      = @(
        'Connect-MgGraph -Scopes User.Read.All
(Get-MgUser -UserId $id -Property SignInActivity).SignInActivity.LastSignInDateTime'
        'Get-MgUser -UserId ''adele@contoso.com'' -Property Id, SignInActivity'
        'foreach ($u in $users) { Get-MgUser -UserId $u.UserPrincipalName -Property SignInActivity }'
    )
    NoMatch    = @(
        'Connect-MgGraph -Scopes User.Read.All, AuditLog.Read.All
Get-MgUser -All -Property Id, UserPrincipalName, SignInActivity'
        'Connect-MgGraph -ClientId $app -TenantId $tenant -CertificateThumbprint $print
Get-MgUser -UserId $id -Property SignInActivity'
        'Connect-MgGraph -Scopes User.Read.All
Get-MgUser -All'
    )
}
