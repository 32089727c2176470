@{
    Id         = 'MSG108'
    Name       = 'scopes-with-app-only-sign-in'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Scopes are for sign-ins of people; an application gets the permissions that were granted to it. Leave -Scopes out.'
    Happens    = 'Parameter set cannot be resolved using the specified named parameters.'
    Why        = 'The parameter belongs to other parameter sets than certificate, secret, token and managed identity.'
    Instead    = 'Connect-MgGraph -ClientId $appId -TenantId $tenantId -CertificateThumbprint $thumbprint'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph'
    )
    Detect     = @{
        Detector  = 'unfit-parameter'
        Command   = 'Connect-MgGraph', 'Connect-Graph'
        Parameter = 'Scopes'
        With      = 'CertificateThumbprint', 'CertificateSubjectName', 'CertificateName', 'Certificate', 'ClientSecretCredential', 'Identity', 'AccessToken', 'EnvironmentVariable'
        Without   = 'Credential'                   # MSG104 says that this is no sign-in of an application
        Fix       = @{ Remove = 'Scopes', 'Scope'; Keep = '*' }
    }
    Match      = @(
        'Connect-MgGraph -ClientId $app -TenantId $tenant -CertificateThumbprint $thumbprint -Scopes User.Read.All'
        '$connect = @{ Identity = $true; Scopes = ''User.Read.All'' }
Connect-MgGraph @connect'
        'Connect-MgGraph -TenantId $tenant -ClientSecretCredential $secret -Scopes User.Read.All'
    )
    NoMatch    = @(
        'Connect-MgGraph -ClientId $app -TenantId $tenant -CertificateThumbprint $thumbprint'
        'Connect-MgGraph -ClientId $app -TenantId $tenant -Scopes User.Read.All'
        'Connect-MgGraph -Scopes User.Read.All -UseDeviceCode'
        'Connect-MgGraph -Credential (Get-Credential) -Scopes User.Read.All'
    )
}
