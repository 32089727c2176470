@{
    Cmdlet     = 'Connect-MsolService'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Graph asks for permissions by name, and may ask an administrator to consent to them.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph'
        'https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands'
        'https://learn.microsoft.com/powershell/module/msonline/connect-msolservice'
    )
    Confidence = 'documented'
    Frames     = @(
        @{ Id = 'ad-graph-token'; When = @{ AdGraphAccessToken = 'given'; MsGraphAccessToken = 'absent' }
           Manual = 'A token for Azure AD Graph is not accepted by Microsoft Graph: get a token for https://graph.microsoft.com and give it to Connect-MgGraph -AccessToken as a SecureString.'
           Finding = 'MSG381' }
        # -Scopes belongs to another parameter set than -AccessToken
        @{ Id = 'access-token'; When = @{ MsGraphAccessToken = 'given' }
           Code = { Connect-MgGraph -NoWelcome }
           Reason = 'The permissions are those of the token, and the connection ends with it, after about an hour.' }
        @{ Id = 'automation'; When = @{ Credential = 'given' }; Place = 'automation'; Findings = @('MSG222')
           Code = {
               # the managed identity of the Automation account signs in; -ClientId names a user-assigned one
               Connect-MgGraph -Identity -NoWelcome
           }
           Reason = 'A runbook signs in with the managed identity of its account: nobody is there, and Graph PowerShell takes no user name and password.' }
        @{ Id = 'credential'; When = @{ Credential = 'given' }
           Code = {
               # Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
               Connect-MgGraph -Scopes $Scopes -NoWelcome
           }
           Reason = 'Graph PowerShell opens the sign-in window instead of taking a user name and password.' }
        @{ Id = 'interactive'; Code = { Connect-MgGraph -Scopes $Scopes -NoWelcome } }
    )
    Parameters = @{
        # never kept: on Connect-MgGraph -Credential is an alias of -ClientSecretCredential
        Credential         = @{ Cases = @(
            @{ When = 'given'; Place = 'automation'; Drop = $true }
            @{ When = 'given'; Drop = $true; Finding = 'MSG380' }
        ) }
        MsGraphAccessToken = @{ Argument = 'AccessToken'; Value = { ConvertTo-SecureString $MsGraphAccessToken -AsPlainText -Force } }
        AdGraphAccessToken = @{ Drop = $true }
        AzureEnvironment   = @{ Cases = @(
            @{ When = 'is:AzureCloud'; Drop = $true }
            @{ When = 'is:AzureChinaCloud'; Argument = 'Environment'; Value = { China }; Finding = 'MSG384' }
            @{ When = 'is:USGovernment'; Argument = 'Environment'; Value = { USGov }; Finding = 'MSG385' }
            @{ When = 'is:AzureGermanyCloud'; Drop = $true; Finding = 'MSG383' }
            @{ When = 'given'; Argument = 'Environment'; Finding = 'MSG382' }
        ) }
    }
    Examples   = @(
        @{ Before = 'Connect-MsolService
Get-MsolDomain'
           After  = 'Connect-MgGraph -Scopes ''Domain.Read.All'' -NoWelcome
Get-MgDomain' }
        @{ Before = 'Connect-MsolService -AzureEnvironment USGovernment -ErrorAction Stop
Get-MsolDomain'
           After  = 'Connect-MgGraph -Environment USGov -ErrorAction Stop -Scopes ''Domain.Read.All'' -NoWelcome
Get-MgDomain' }
        @{ Before = 'Connect-MsolService -Credential $credential
Get-MsolDomain'
           After  = '# Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
Connect-MgGraph -Scopes ''Domain.Read.All'' -NoWelcome
Get-MgDomain' }
        @{ Before = '$credential = Get-AutomationPSCredential -Name ''Office365''
Connect-MsolService -Credential $credential
Get-MsolDomain'
           After  = '$credential = Get-AutomationPSCredential -Name ''Office365''
# the managed identity of the Automation account signs in; -ClientId names a user-assigned one
Connect-MgGraph -Identity -NoWelcome
Get-MgDomain' }
        @{ Before = 'Connect-MsolService -AdGraphAccessToken $old -MsGraphAccessToken $token
Get-MsolDomain'
           After  = 'Connect-MgGraph -AccessToken (ConvertTo-SecureString $token -AsPlainText -Force) -NoWelcome
Get-MgDomain' }
    )
}
