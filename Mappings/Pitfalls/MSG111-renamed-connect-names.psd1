@{
    Id         = 'MSG111'
    Name       = 'renamed-connect-names'
    Severity   = 'info'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This is an older or foreign name. Use Connect-MgGraph, -UseDeviceCode, -CertificateSubjectName and the environments Global, USGov, USGovDoD and China.'
    Happens    = 'Aliases still work; names of environments of the old modules do not: Unable to find environment.'
    Why        = 'The module calls these things differently from the Azure modules and its own first versions.'
    Instead    = 'Connect-MgGraph -UseDeviceCode -Environment China'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment'
    )
    Detect     = @(
        @{
            Detector = 'command-in-use'
            Command  = 'Connect-Graph', 'Disconnect-Graph', 'Invoke-GraphRequest'
            Fix      = @{
                Command = @{ 'Connect-Graph' = 'Connect-MgGraph'; 'Disconnect-Graph' = 'Disconnect-MgGraph'; 'Invoke-GraphRequest' = 'Invoke-MgGraphRequest' }
                Keep    = '*'
            }
        }
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Connect-MgGraph', 'Connect-Graph'
            Parameter = 'UseDeviceAuthentication', 'DeviceCode', 'DeviceAuth', 'CertificateName'
            Exact     = $true
            Fix       = @{
                Rename = @{
                    UseDeviceAuthentication = 'UseDeviceCode'; DeviceCode = 'UseDeviceCode'; DeviceAuth = 'UseDeviceCode'
                    CertificateName = 'CertificateSubjectName'
                }
                Keep   = '*'
            }
        }
        @{
            Detector  = 'unfit-parameter'
            Severity  = 'error'
            Command   = 'Connect-MgGraph', 'Connect-Graph'
            Parameter = 'Environment', 'EnvironmentName', 'NationalCloud', 'AzureEnvironment', 'AzureEnvironmentName'
            Value     = 'text:Azure*', 'text:USGovernment', 'text:USGovGCCHigh'
            Unless    = 'Add-MgEnvironment'
            Fix       = @{ Words = @{ AzureCloud = 'Global'; AzureGlobal = 'Global'; AzurePublic = 'Global'; AzureChinaCloud = 'China'; AzureChina = 'China'; AzureUSGovernment = 'USGov'; USGovernment = 'USGov'; USGovGCCHigh = 'USGov' } }
        }
    )
    Match      = @(
        'Connect-Graph -Scopes User.Read.All'
        'Connect-MgGraph -UseDeviceAuthentication -Scopes User.Read.All'
        'Connect-MgGraph -Environment AzureChinaCloud -Scopes User.Read.All'
    )
    NoMatch    = @(
        'Connect-MgGraph -UseDeviceCode -Scopes User.Read.All'
        'Connect-MgGraph -Environment USGovDoD -Scopes User.Read.All'
        'Add-MgEnvironment -Name AzureStack -AzureADEndpoint $a -GraphEndpoint $g
Connect-MgGraph -Environment AzureStack'
    )
}
