@{
    Id         = 'MSG107'
    Name       = 'scope-string-invalid'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'There is no such delegated permission of Graph. Write its exact name, without punctuation after it.'
    Happens    = 'The sign-in fails as a whole: AADSTS650053, the application asked for a scope that does not exist.'
    Why        = 'A full stop of a sentence, an invented name, or a permission of another service or for applications only.'
    Instead    = 'Connect-MgGraph -Scopes Application.ReadWrite.All'
    Evidence   = @(
        'https://learn.microsoft.com/entra/identity-platform/reference-error-codes'
        'https://learn.microsoft.com/graph/permissions-reference'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/381'
    )
    Detect     = @{
        Detector = 'scope-name'
        Connect  = 'Connect-MgGraph', 'Connect-Graph'
        Scopes   = 'Scopes'
        Wrong    = 'User.Write.All', 'User.Write', 'Users.*', 'Group.Write.All', 'Groups.*', 'Device.Write.All', 'Devices.*', 'Directory.Write.All',
            'Application.Write.All', 'Domain.Write.All', 'Organization.Write.All', 'Exchange.ManageAsApp*', 'Exchange.ManageAsAppV2', 'full_access_as_app',
            'Directory.ReadAll', 'User.ReadAll', 'Group.ReadAll', 'User.ReadWriteAll', 'AuditLogs.*', 'ServicePrincipal.*', 'ServicePrincipals.*', 'MFA.*', 'Licenses.*', 'License.*', 'Password.*'
    }
    Match      = @(
        'Connect-MgGraph -Scopes Application.Read.All, Application.ReadWrite.All.'
        'Connect-MgGraph -Scopes ''User.Write.All'''
        'Connect-MgGraph -Scopes ''User.Read.All,Exchange.ManageAsApp'''
    )
    NoMatch    = @(
        'Connect-MgGraph -Scopes ''User.Read.All,Group.Read.All'''
        'Connect-MgGraph -Scopes ''https://graph.microsoft.com/.default'''
        'Connect-MgGraph -Scopes $scopes'
    )
}
