@{
    Id         = 'MSG109'
    Name       = 'access-token-as-plain-string'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'AccessToken takes a SecureString, not a text. Convert the token: (ConvertTo-SecureString $token -AsPlainText -Force).'
    Happens    = 'The call fails, and the token stands in the text of the error. The reverse fails too: a token of newer versions of Get-AzAccessToken is a SecureString already.'
    Why        = 'Version 2 of the module changed the type; Az.Accounts 5 changed the other side.'
    Instead    = '$token = Get-AzAccessToken -ResourceUrl https://graph.microsoft.com -AsSecureString
Connect-MgGraph -AccessToken $token.Token -NoWelcome'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2219'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2123'
        'https://github.com/Azure/azure-powershell/issues/24190'
    )
    Detect     = @(
        @{
            Detector = 'written-value'
            Command  = 'Connect-MgGraph', 'Connect-Graph'
            Property = 'AccessToken'
            Direct   = $true
            Value    = 'text:?*', 'member:access_token', 'typed:String'
            Fix      = @{ Form = 'wrap'; Before = '(ConvertTo-SecureString '; After = ' -AsPlainText -Force)' }
        }
        @{
            Detector    = 'written-value'
            Command     = 'Connect-MgGraph', 'Connect-Graph'
            Property    = 'AccessToken'
            Direct      = $true
            Value       = 'member:AccessToken'
            TargetValue = 'command:Get-MsalToken'
            Fix         = @{ Form = 'wrap'; Before = '(ConvertTo-SecureString '; After = ' -AsPlainText -Force)' }
        }
        @{
            Detector    = 'written-value'
            Severity    = 'warning'                 # depends on the version of Az.Accounts
            Command     = 'Connect-MgGraph', 'Connect-Graph'
            Property    = 'AccessToken'
            Direct      = $true
            Value       = 'member:Token'
            TargetValue = 'call:Get-AzAccessToken without AsSecureString'
            Detail      = 'From Az.Accounts 5.0 on Get-AzAccessToken gives a SecureString by itself; with -AsSecureString every version that has it does.'
        }
        @{
            Detector    = 'argument-value'
            Command     = 'ConvertTo-SecureString'
            Parameter   = 'String'
            Value       = 'member:Token'
            TargetValue = 'call:Get-AzAccessToken with AsSecureString'
        }
    )
    Match      = @(
        '$response = Invoke-RestMethod -Method POST -Uri $uri -Body $body
Connect-MgGraph -AccessToken $response.access_token'
        '$token = (Get-AzAccessToken -ResourceUrl https://graph.microsoft.com).Token
Connect-MgGraph -AccessToken $token'
        'param([string]$Token)
Connect-MgGraph -AccessToken $Token'
    )
    NoMatch    = @(
        '$token = Get-AzAccessToken -ResourceUrl https://graph.microsoft.com -AsSecureString
Connect-MgGraph -AccessToken $token.Token'
        '$response = Invoke-RestMethod -Method POST -Uri $uri -Body $body
Connect-MgGraph -AccessToken (ConvertTo-SecureString $response.access_token -AsPlainText -Force)'
        'param([securestring]$Token)
Connect-MgGraph -AccessToken $Token'
    )
}
