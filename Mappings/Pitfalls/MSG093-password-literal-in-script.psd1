@{
    Id         = 'MSG093'
    Name       = 'password-literal-in-script'
    Severity   = 'info'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'both'
    Message    = 'The password stands in the script, the same for every account, where others can read it. Make one for each account and ask for a change at the next sign-in.'
    Happens    = 'It works, and the password stays in source control, transcripts and logs; without a forced change it stays valid.'
    Why        = 'MSOnline made a random password when none was given; conversions put a constant in the place that must now be filled.'
    Instead    = 'Update-MgUser -UserId $upn -PasswordProfile @{ Password = (New-RandomPassword); ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/utility-modules/psscriptanalyzer/rules/avoidusingplaintextforpassword'
        'https://learn.microsoft.com/graph/api/resources/passwordprofile'
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
            Value    = 'text:?*'
            NotValue = 'text:<*', 'text:*xxxx*', 'text:[*', 'text:$*'
            Raise    = @{ Entry = 'ForceChangePasswordNextSignIn'; Severity = 'warning' }
        }
        @{
            Detector  = 'unfit-parameter'
            Command   = 'New-MsolUser', 'Set-MsolUserPassword'
            Parameter = 'Password', 'NewPassword'
            Value     = 'text:?*'
            NotValue  = 'text:<*', 'text:*xxxx*', 'text:[*', 'text:$*'
        }
    )
    Match      = @(
        'Update-MgUser -UserId $upn -PasswordProfile @{ Password = ''Welcome2025!''; ForceChangePasswordNextSignIn = $false }'
        '$start = ''Welcome2025!''
New-MsolUser -UserPrincipalName $upn -DisplayName $name -Password $start'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $upn -PasswordProfile @{ Password = ''<password>''; ForceChangePasswordNextSignIn = $true }'
        'Update-MgUser -UserId $upn -PasswordProfile @{ Password = New-RandomPassword; ForceChangePasswordNextSignIn = $true }'
        'Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret'
    )
}
