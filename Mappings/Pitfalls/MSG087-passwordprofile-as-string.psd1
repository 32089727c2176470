@{
    Id         = 'MSG087'
    Name       = 'passwordprofile-as-string'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'PasswordProfile is an object, not the password. Write @{ Password = ...; ForceChangePasswordNextSignIn = $true }.'
    Happens    = 'PowerShell cannot convert the text, and shows the password in the error and in transcripts.'
    Why        = 'The parameter takes the whole object with its flags.'
    Instead    = 'Update-MgUser -UserId $id -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/new-mguser'
    )
    Detect     = @(
        @{
            Detector = 'written-value'
            Command  = 'New-MgUser', 'New-MgBetaUser', 'Update-MgUser', 'Update-MgBetaUser'
            Property = 'PasswordProfile'
            Body     = 'BodyParameter'
            Value    = 'text', 'number', 'call:Read-Host without AsSecureString', 'method:GeneratePassword', 'typed:String'
            NotValue = 'text:{*'
            Fix      = @{ Form = 'wrap'; Before = '@{ Password = '; After = '; ForceChangePasswordNextSignIn = $true }' }
        }
        @{
            Detector = 'written-value'
            Command  = 'New-MgUser', 'New-MgBetaUser', 'Update-MgUser', 'Update-MgBetaUser'
            Property = 'PasswordProfile'
            Body     = 'BodyParameter'
            Value    = 'call:Read-Host with AsSecureString', 'command:ConvertTo-SecureString', 'typed:SecureString'
            Fix      = @{ Form = 'wrap'; Before = '@{ Password = [System.Net.NetworkCredential]::new('''', '; After = ').Password; ForceChangePasswordNextSignIn = $true }' }
        }
    )
    Match      = @(
        'Update-MgUser -UserId $id -PasswordProfile (Read-Host ''New password'')'
        'function Reset-Account { param([string]$Id, [string]$Password) Update-MgUser -UserId $Id -PasswordProfile $Password }'
        '$secret = ConvertTo-SecureString $text -AsPlainText -Force
Update-MgUser -UserId $id -PasswordProfile $secret'
    )
    NoMatch    = @(
        '$profile = @{ Password = $password; ForceChangePasswordNextSignIn = $true }
Update-MgUser -UserId $id -PasswordProfile $profile'
        'Update-MgUser -UserId $id -PasswordProfile $fromSomewhere'
    )
}
