@{
    Id         = 'MSG104'
    Name       = 'connect-with-credential'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph has no sign-in with user name and password. Sign in as a person without these parameters, or use a certificate or managed identity where nobody is there.'
    Happens    = 'In version 2 -Credential binds to -ClientSecretCredential: the user name is taken for an application id, and the sign-in fails with AADSTS700016. The other names are not found.'
    Why        = 'Connect-MsolService and Connect-AzureAD took user name and password.'
    Instead    = 'Connect-MgGraph -Scopes User.Read.All -NoWelcome                                          # a person
Connect-MgGraph -ClientId $appId -TenantId $tenantId -CertificateThumbprint $thumbprint   # a job
Connect-MgGraph -Identity                                                                  # Azure Automation'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph'
    )
    Detect     = @(
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Connect-MgGraph', 'Connect-Graph'
            Parameter = 'Credentials', 'UserName', 'Password', 'AccountId', 'AdGraphAccessToken', 'MsGraphAccessToken', 'AadAccessToken', 'MsAccessToken', 'ClientSecret'
        }
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Connect-MgGraph', 'Connect-Graph'
            Parameter = 'Credential'
            Exact     = $true
            Without   = 'TenantId'
            NotValue  = 'new:PSCredential'
        }
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Connect-MgGraph', 'Connect-Graph'
            Parameter = 'Credential'
            Exact     = $true
            With      = 'TenantId'
            Value     = 'call:Get-Credential without UserName', 'command:Get-AutomationPSCredential'
        }
    )
    Match      = @(
        '$cred = Get-Credential
Connect-MgGraph -Credential $cred'
        'Connect-MgGraph -TenantId $tenant -Credential (Get-AutomationPSCredential -Name ''admin'')'
        'Connect-MgGraph -UserName $user -Password $secret'
        'Connect-MgGraph -ClientId $appId -TenantId $tenant -ClientSecret $secret'
    )
    NoMatch    = @(
        'Connect-MgGraph -Scopes User.Read.All'
        '$secret = [pscredential]::new($appId, $value)
Connect-MgGraph -TenantId $tenant -ClientSecretCredential $secret'
        '$secret = New-Object System.Management.Automation.PSCredential($appId, $value)
Connect-MgGraph -TenantId $tenant -Credential $secret'
        'Connect-MsolService -Credential $cred'
    )
}
