@{
    Id         = 'MSG115'
    Name       = 'module-load-order-conflict'
    Severity   = 'info'
    Level      = 'manual'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'Exchange, Az and PnP modules share assemblies with the Graph module, and the first one loaded decides. Import Microsoft.Graph.Authentication before them.'
    Happens    = 'Could not load file or assembly Microsoft.Identity.Client, or a certificate sign-in that fails, depending on versions.'
    Why        = 'MSOnline shared nothing with them. Newer versions conflict less.'
    Instead    = 'Import-Module Microsoft.Graph.Authentication      # first
Connect-ExchangeOnline -ShowBanner:$false
Connect-MgGraph -Scopes User.Read.All'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2803'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2148'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2285'
    )
    Detect     = @{
        Detector    = 'load-order'
        Command     = 'Connect-ExchangeOnline', 'Connect-IPPSSession', 'Connect-AzAccount', 'Connect-PnPOnline', 'Get-MsalToken'
        Module      = 'ExchangeOnlineManagement', 'Az', 'Az.*', 'PnP.PowerShell', 'MSAL.PS'
        First       = 'Connect-MgGraph', 'Connect-Graph'
        FirstModule = 'Microsoft.Graph*'
        Loader      = 'Import-Module', 'ipmo'
    }
    Match      = @(
        'Connect-ExchangeOnline -ShowBanner:$false
Connect-MgGraph -Scopes User.Read.All'
        'Import-Module ExchangeOnlineManagement
Import-Module Microsoft.Graph.Users
Connect-MgGraph -Scopes User.Read.All'
    )
    NoMatch    = @(
        'Connect-MgGraph -Scopes User.Read.All
Connect-ExchangeOnline -ShowBanner:$false'
        '#Requires -Modules Microsoft.Graph.Users
Connect-ExchangeOnline -ShowBanner:$false
Connect-MgGraph -Scopes User.Read.All'
        'Connect-ExchangeOnline -ShowBanner:$false'
    )
}
