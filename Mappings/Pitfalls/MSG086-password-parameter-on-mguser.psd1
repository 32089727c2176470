@{
    Id         = 'MSG086'
    Name       = 'password-parameter-on-mguser'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph has no parameter of its own for the password. Write -PasswordProfile @{ Password = ...; ForceChangePasswordNextSignIn = ... }.'
    Happens    = 'PowerShell finds no such parameter, or more than one that begins so.'
    Why        = 'The password and its flags are one object in Graph.'
    Instead    = 'Update-MgUser -UserId $upn -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
    )
    Detect     = @(
        @{
            Detector  = 'unfit-parameter'
            Command   = 'New-MgUser', 'New-MgBetaUser', 'Update-MgUser', 'Update-MgBetaUser'
            Parameter = 'Password', 'NewPassword', 'ForceChangePassword', 'ForceChangePasswordOnly', 'ForceChangePasswordNextSignIn',
                'ForceChangePasswordNextLogin'
            Fix       = @{
                Keep   = '*'
                Gather = @{
                    Into    = 'PasswordProfile'
                    Keys    = @{
                        Password = 'Password'
                        NewPassword = 'Password'
                        ForceChangePassword = 'ForceChangePasswordNextSignIn'
                        ForceChangePasswordNextSignIn = 'ForceChangePasswordNextSignIn'
                        ForceChangePasswordNextLogin = 'ForceChangePasswordNextSignIn'
                    }
                    Default = @{ ForceChangePasswordNextSignIn = '$true' }
                }
            }
        }
        @{
            Detector = 'command-in-use'
            Command  = 'Set-MgUserPassword', 'Reset-MgUserPassword', 'Set-MgBetaUserPassword', 'Reset-MgBetaUserPassword'
            Unknown  = $true
            Fix      = @{
                Command = @{ '*-MgUserPassword' = 'Update-MgUser'; '*-MgBetaUserPassword' = 'Update-MgBetaUser' }
                Rename  = @{ UserPrincipalName = 'UserId'; ObjectId = 'UserId' }
                Keep    = 'UserId'
                Gather  = @{
                    Into    = 'PasswordProfile'
                    Keys    = @{
                        Password = 'Password'
                        NewPassword = 'Password'
                        ForceChangePassword = 'ForceChangePasswordNextSignIn'
                    }
                    Default = @{ ForceChangePasswordNextSignIn = '$true' }
                }
            }
        }
    )
    Match      = @(
        'New-MgUser -UserPrincipalName $upn -DisplayName $name -Password $secret -ForceChangePassword $true'
        'Update-MgUser -UserId $upn -NewPassword $secret'
        'Set-MgUserPassword -UserPrincipalName $upn -NewPassword $secret -ForceChangePassword:$false'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }'
        'Update-MgUser -UserId $upn -PasswordPolicies DisablePasswordExpiration'
        'function Set-MgUserPassword { param($UserId) }
Set-MgUserPassword -UserId $upn'
    )
}
