@{
    Id         = 'MSG089'
    Name       = 'azuread-password-profile-object'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'This type or name belongs to the retired AzureAD module. Use a hashtable with Password and ForceChangePasswordNextSignIn.'
    Happens    = 'The type is not found. In a hashtable the old name is sent as an unknown property, and no change at the next sign-in is asked for.'
    Why        = 'Graph says ForceChangePasswordNextSignIn and ForceChangePasswordNextSignInWithMfa.'
    Instead    = '$profile = @{ Password = $password; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://github.com/microsoftgraph/entra-powershell/issues/1360'
        'https://github.com/scriptrunner/ActionPacks/issues/18'
    )
    Detect     = @(
        @{
            Detector = 'retired-type'
            Over     = 'MSG062'
            InGraph  = $true
            Type     = 'Microsoft.Open.AzureAD.*', 'Microsoft.Open.MSGraph.*', 'Microsoft.Open.AzureAD16.*'
            Fix      = @{
                'Microsoft.Open.AzureAD.Model.PasswordProfile' = '@{}'
                'Microsoft.Open.AzureAD.Model.AssignedLicense' = '@{}'
            }
        }
        @{
            Detector = 'retired-entry'
            InGraph  = $true
            Name     = 'ForceChangePasswordNextLogin', 'EnforceChangePasswordPolicy'
            Rename   = @{
                ForceChangePasswordNextLogin = 'ForceChangePasswordNextSignIn'
                EnforceChangePasswordPolicy = 'ForceChangePasswordNextSignInWithMfa'
            }
        }
    )
    Match      = @(
        '$p = New-Object -TypeName Microsoft.Open.AzureAD.Model.PasswordProfile
$p.Password = $secret
Update-MgUser -UserId $id -PasswordProfile $p'
        '$p = @{ Password = $secret; ForceChangePasswordNextLogin = $true }
Update-MgUser -UserId $id -PasswordProfile $p'
        '$p = [Microsoft.Open.AzureAD.Model.PasswordProfile]::new()
$p.EnforceChangePasswordPolicy = $true
Update-MgUser -UserId $id -PasswordProfile $p'
    )
    NoMatch    = @(
        '$p = New-Object -TypeName Microsoft.Open.AzureAD.Model.PasswordProfile
Set-AzureADUser -ObjectId $id -PasswordProfile $p'
        '# Microsoft.Open.AzureAD.Model.PasswordProfile is gone
$p = @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
Update-MgUser -UserId $id -PasswordProfile $p'
    )
}
