@{
    Cmdlet     = 'Convert-MsolFederatedUser'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'What is left to do for a user of a domain that is managed now is to set a password; the script makes a random one itself where the old call did.'
    # Microsoft's table of cmdlets names Reset-MgUserAuthenticationMethodPassword, which needs the id of the password method and a signed-in person
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
        'https://learn.microsoft.com/graph/api/user-update'
        'https://learn.microsoft.com/graph/api/resources/passwordprofile'
        'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
        'https://learn.microsoft.com/powershell/module/msonline/convert-msolfederateduser'
    )
    Confidence = 'inferred'
    Scopes     = @('User-PasswordProfile.ReadWrite.All')
    Role       = 'User Administrator'

    Frames = @(
        # without a password the old call made one and returned it
        @{
            Id       = 'random-returned'
            When     = @{ NewPassword = 'absent', 'empty' }
            Place    = 'assigned', 'expression', 'piped'
            Code     = { New-RandomPassword }
            After    = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $Result; ForceChangePasswordNextSignIn = $true } }
            Helper   = 'new-random-password'
            Findings = @('MSG555')
        }
        @{
            Id       = 'random-discarded'
            When     = @{ NewPassword = 'absent', 'empty' }
            Place    = 'discarded'
            Code     = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = (New-RandomPassword); ForceChangePasswordNextSignIn = $true } }
            Helper   = 'new-random-password'
            Findings = @('MSG555')
        }
        @{
            Id       = 'random-printed'
            When     = @{ NewPassword = 'absent', 'empty' }
            Before   = { $password = New-RandomPassword }
            Code     = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true } }
            After    = { $password }
            Helper   = 'new-random-password'
            Findings = @('MSG317', 'MSG555')
        }

        # a password that may be empty: then one was made
        @{
            Id       = 'maybe-random-returned'
            When     = @{ NewPassword = 'maybe-empty' }
            Place    = 'assigned', 'expression', 'piped'
            Code     = { if ($NewPassword) { $NewPassword } else { New-RandomPassword } }
            After    = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $Result; ForceChangePasswordNextSignIn = $true } }
            Helper   = 'new-random-password'
            Findings = @('MSG555')
        }
        @{
            Id       = 'maybe-random-discarded'
            When     = @{ NewPassword = 'maybe-empty' }
            Place    = 'discarded'
            Code     = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $(if ($NewPassword) { $NewPassword } else { New-RandomPassword }); ForceChangePasswordNextSignIn = $true } }
            Helper   = 'new-random-password'
            Findings = @('MSG555')
        }
        @{
            Id       = 'maybe-random-printed'
            When     = @{ NewPassword = 'maybe-empty' }
            Before   = { $password = if ($NewPassword) { $NewPassword } else { New-RandomPassword } }
            Code     = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true } }
            After    = { $password }
            Helper   = 'new-random-password'
            Findings = @('MSG317', 'MSG555')
        }

        # a given password
        @{
            Id       = 'set-discarded'
            Place    = 'discarded'
            Code     = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $NewPassword; ForceChangePasswordNextSignIn = $true } }
            Findings = @('MSG555')
        }
        @{
            Id       = 'set-returned'
            Place    = 'assigned', 'expression', 'piped'
            Code     = { $NewPassword }
            After    = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $Result; ForceChangePasswordNextSignIn = $true } }
            Findings = @('MSG555')
        }
        @{
            Id       = 'set-printed'
            Code     = { Update-MgUser -UserId $UserPrincipalName -PasswordProfile @{ Password = $NewPassword; ForceChangePasswordNextSignIn = $true } }
            After    = { $NewPassword }
            Findings = @('MSG317', 'MSG555')
        }
    )

    Parameters = @{
        UserPrincipalName = @{ Used = $true }
        NewPassword       = @{ Used = $true }
        TenantId          = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = '$password = Convert-MsolFederatedUser -UserPrincipalName $upn'; After = 'function New-RandomPassword {
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

$password = New-RandomPassword
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }' }
        @{ Before = 'Convert-MsolFederatedUser -UserPrincipalName $upn -NewPassword $secret | Out-Null'; After = 'Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } | Out-Null' }
        @{ Before = 'Convert-MsolFederatedUser -UserPrincipalName $upn -NewPassword $secret'; After = 'Update-MgUser -UserId $upn -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
$secret' }
    )
}
