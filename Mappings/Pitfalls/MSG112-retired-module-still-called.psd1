@{
    Id         = 'MSG112'
    Name       = 'retired-module-still-called'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'both'
    Message    = 'The modules MSOnline (stopped working in 2025) and AzureAD (retired after it) are gone, and this script already uses Graph. Convert the rest and take the old module''s lines away.'
    Happens    = 'Connecting fails, and #Requires stops the script where the module is not installed.'
    Why        = 'The conversion stopped halfway: an import, a check at the end or a rare cmdlet was left.'
    Instead    = '#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Users
$user = Get-MgUser -UserId $upn'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/migration-steps'
        'https://techcommunity.microsoft.com/blog/microsoft-entra-blog/important-azure-ad-graph-retirement-and-powershell-module-deprecation/3848270'
    )
    Detect     = @{
        Detector = 'retired-module'
        Module   = 'MSOnline', 'MSOnlineExtended', 'AzureAD', 'AzureADPreview'
        Loader   = 'Import-Module', 'ipmo', 'Install-Module', 'Install-PSResource', 'Update-Module', 'Save-Module'
        Command  = '*-Msol*', '*-AzureAD*'
        Except   = '*-AzureADSSO*', '*-AzureADKerberos*', '*-AzureADConnect*', '*-AzureADAlias', '*-AzureADPasswordProtection*', '*-AzureADAppProxy*'
        Shim     = @{ Command = 'Enable-EntraAzureADAlias', 'Enable-AzureADAlias'; Covers = '*-AzureAD*' }
    }
    Match      = @(
        '$user = Get-MgUser -UserId $upn
Get-MsolServicePrincipalCredential -AppPrincipalId $id -ReturnKeyValues $true'
        '#Requires -Modules MSOnline
Get-MgUser -UserId $upn'
        'Import-Module AzureAD
Connect-MgGraph -Scopes User.Read.All'
    )
    NoMatch    = @(
        '#Requires -Modules MSOnline
Connect-MsolService
Get-MsolUser -All'
        'Get-MgUser -UserId $upn
# Get-MsolUser was here'
        'Uninstall-Module MSOnline
Get-MgUser -UserId $upn'
        'Get-MgUser -UserId $upn
Get-AzureADSSOStatus'
    )
}
