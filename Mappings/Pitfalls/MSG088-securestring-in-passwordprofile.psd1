@{
    Id         = 'MSG088'
    Name       = 'securestring-in-passwordprofile'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'A SecureString here becomes the text System.Security.SecureString, and that is the password the account gets. Turn it into plain text: [System.Net.NetworkCredential]::new('''', $secret).Password.'
    Happens    = 'The call succeeds and nobody notices before the first sign-in; anyone who knows the trick knows the password.'
    Why        = 'The property is a text, and the module turns whatever is given into one.'
    Instead    = 'New-MgUser -DisplayName $name -UserPrincipalName $upn -MailNickname $nick -AccountEnabled -PasswordProfile @{ Password = [System.Net.NetworkCredential]::new('''', $secret).Password; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3119'
        'https://github.com/Azure/autorest.powershell/blob/main/powershell/resources/psruntime/TypeConverterExtensions.cs'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/new-mguser'
    )
    Detect     = @(
        @{
            Detector = 'written-value'
            Command  = 'New-MgUser', 'New-MgBetaUser', 'Update-MgUser', 'Update-MgBetaUser'
            Property = 'PasswordProfile'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'POST', 'PATCH'
                Path    = '*/users', '*/users/*'
                Body    = 'Body'
            }
            Entry    = 'Password'
            Value    = 'call:Read-Host with AsSecureString', 'command:ConvertTo-SecureString', 'typed:SecureString', 'call:Get-Secret without AsPlainText'
            Fix      = @{ Form = 'wrap'; Before = '[System.Net.NetworkCredential]::new('''', '; After = ').Password' }
        }
        @{
            Detector    = 'written-value'
            Command     = 'New-MgUser', 'New-MgBetaUser', 'Update-MgUser', 'Update-MgBetaUser'
            Property    = 'PasswordProfile'
            Body        = 'BodyParameter'
            Entry       = 'Password'
            Value       = 'member:Password'
            TargetValue = 'command:Get-Credential', 'command:Get-AutomationPSCredential', 'typed:PSCredential', 'new:PSCredential'
            Fix         = @{ Form = 'wrap'; Before = '[System.Net.NetworkCredential]::new('''', '; After = ').Password' }
        }
    )
    Match      = @(
        '$secret = Read-Host ''Password'' -AsSecureString
Update-MgUser -UserId $id -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }'
        '$cred = Get-Credential
$profile = @{ Password = $cred.Password }
Update-MgUser -UserId $id -PasswordProfile $profile'
        'function Reset-Account { param($Id, [securestring]$Password) Update-MgUser -UserId $Id -PasswordProfile @{ Password = $Password } }'
    )
    NoMatch    = @(
        '$secret = Read-Host ''Password'' -AsSecureString
Update-MgUser -UserId $id -PasswordProfile @{ Password = [System.Net.NetworkCredential]::new('''', $secret).Password }'
        '$cred = Get-Credential
Update-MgUser -UserId $id -PasswordProfile @{ Password = $cred.GetNetworkCredential().Password }'
        '$secret = Get-Secret -Name Start -AsPlainText
Update-MgUser -UserId $id -PasswordProfile @{ Password = $secret }'
    )
}
