@{
    Cmdlet     = 'Set-MsolUserPassword'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Update-MgUser -PasswordProfile sets the password; the script makes a random one itself where the old call did, and MSOnline''s return value, the password, is the script''s own variable.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoluserpassword?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
        'https://learn.microsoft.com/graph/api/user-update'
        'https://learn.microsoft.com/graph/api/resources/passwordprofile'
        'https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword'
    )
    Confidence = 'documented'
    Scopes     = @('User-PasswordProfile.ReadWrite.All')
    Role       = 'User Administrator'

    Holes = @{
        User = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { $UserPrincipalName } }
        )
        Force = @(
            @{ When = @{ ForceChangePassword = 'given' }; Value = { $ForceChangePassword } }
            @{ Value = { $true } }
        )
    }

    Frames = @(
        @{
            Id      = 'flag-undecided'
            When    = @{ ForceChangePasswordOnly = 'variable' }
            Manual  = 'With -ForceChangePasswordOnly the password stays as it is: write an if with one Update-MgUser -PasswordProfile for each case.'
            Finding = 'MSG318'
        }
        @{
            Id     = 'flag-only'
            When   = @{ ForceChangePasswordOnly = 'true' }
            Code   = { Update-MgUser -UserId $User -PasswordProfile @{ ForceChangePasswordNextSignIn = $Force } }
            Level  = 'review'
            Reason = 'With -ForceChangePasswordOnly the password stays as it is and only the flag is set; the old page does not describe the parameter.'
        }

        # without a password the old call made one and returned it
        @{
            Id     = 'random-returned'
            When   = @{ NewPassword = 'absent', 'empty' }
            Place  = 'assigned', 'expression', 'piped'
            Code   = { New-RandomPassword }
            After  = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $Result; ForceChangePasswordNextSignIn = $Force } }
            Helper = 'new-random-password'
            Level  = 'review'
            Reason = 'MSOnline made the password and returned it; the script makes it now and keeps it where the result was kept.'
        }
        @{
            Id     = 'random-discarded'
            When   = @{ NewPassword = 'absent', 'empty' }
            Place  = 'discarded'
            Code   = { Update-MgUser -UserId $User -PasswordProfile @{ Password = (New-RandomPassword); ForceChangePasswordNextSignIn = $Force } }
            Helper = 'new-random-password'
            Level  = 'review'
            Reason = 'MSOnline made the password; the script makes it now. Nobody learns it, as before.'
        }
        @{
            Id       = 'random-printed'
            When     = @{ NewPassword = 'absent', 'empty' }
            Before   = { $password = New-RandomPassword }
            Code     = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $Force } }
            After    = { $password }
            Helper   = 'new-random-password'
            Level    = 'review'
            Reason   = 'MSOnline made the password and wrote it to the output; the script makes it now, and the line with the variable keeps it visible.'
            Findings = @('MSG317')
        }

        # a password that may be empty: then one was made
        @{
            Id     = 'maybe-random-returned'
            When   = @{ NewPassword = 'maybe-empty' }
            Place  = 'assigned', 'expression', 'piped'
            Code   = { if ($NewPassword) { $NewPassword } else { New-RandomPassword } }
            After  = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $Result; ForceChangePasswordNextSignIn = $Force } }
            Helper = 'new-random-password'
            Level  = 'review'
            Reason = 'MSOnline made a password for an empty one; the script does so itself now.'
        }
        @{
            Id     = 'maybe-random-discarded'
            When   = @{ NewPassword = 'maybe-empty' }
            Place  = 'discarded'
            Code   = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $(if ($NewPassword) { $NewPassword } else { New-RandomPassword }); ForceChangePasswordNextSignIn = $Force } }
            Helper = 'new-random-password'
            Level  = 'review'
            Reason = 'MSOnline made a password for an empty one; the script does so itself now.'
        }
        @{
            Id       = 'maybe-random-printed'
            When     = @{ NewPassword = 'maybe-empty' }
            Before   = { $password = if ($NewPassword) { $NewPassword } else { New-RandomPassword } }
            Code     = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $Force } }
            After    = { $password }
            Helper   = 'new-random-password'
            Level    = 'review'
            Reason   = 'MSOnline made a password for an empty one and wrote it to the output; the line with the variable keeps it visible.'
            Findings = @('MSG317')
        }

        # a given password
        @{
            Id    = 'set-discarded'
            Place = 'discarded'
            Code  = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $NewPassword; ForceChangePasswordNextSignIn = $Force } }
        }
        @{
            Id     = 'set-returned'
            Place  = 'assigned', 'expression', 'piped'
            Code   = { $NewPassword }
            After  = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $Result; ForceChangePasswordNextSignIn = $Force } }
            Level  = 'review'
            Reason = 'MSOnline returned the password that was set; the result keeps it.'
        }
        @{
            Id       = 'set-printed'
            Code     = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $NewPassword; ForceChangePasswordNextSignIn = $Force } }
            After    = { $NewPassword }
            Level    = 'review'
            Reason   = 'MSOnline wrote the password to the output, also a given one; the last line keeps that. Delete it when nobody reads it.'
            Findings = @('MSG317')
        }
    )

    Parameters = @{
        UserPrincipalName       = @{ Used = $true }
        ObjectId                = @{ Used = $true }
        NewPassword             = @{ Used = $true }
        ForceChangePassword     = @{ Used = $true }
        ForceChangePasswordOnly = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Used = $true }
        ) }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{
            Before = 'Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret -ForceChangePassword $false | Out-Null'
            After  = 'Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $false } | Out-Null'
        }
        @{
            Before = '$temporary = Set-MsolUserPassword -ObjectId $id -ForceChangePassword $true'
            After  = 'function New-RandomPassword {
    param ([int] $Length = 16)
    $kinds = ''abcdefghijkmnpqrstuvwxyz'', ''ABCDEFGHJKLMNPQRSTUVWXYZ'', ''23456789'', ''!#%+-=?@_''
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $bytes = New-Object byte[] 4
    $characters = foreach ($position in 0..($Length - 1)) {
        $from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
        $random.GetBytes($bytes)
        $from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
    }
    -join ($characters | Sort-Object { Get-Random })
}

$temporary = New-RandomPassword
Update-MgUser -UserId $id -PasswordProfile @{ Password = $temporary; ForceChangePasswordNextSignIn = $true }'
        }
        @{
            Before = 'Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $secret'
            After  = 'Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
$secret'
        }
        @{
            Before = 'Set-MsolUserPassword -UserPrincipalName $upn -ForceChangePasswordOnly $true -ForceChangePassword $true'
            After  = 'Update-MgUser -UserId $upn -PasswordProfile @{ ForceChangePasswordNextSignIn = $true }'
        }
    )
}
