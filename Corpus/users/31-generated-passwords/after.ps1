function New-RandomPassword {
    param ([int] $Length = 16)
    $kinds = 'abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@_'
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $bytes = New-Object byte[] 4
    $characters = foreach ($position in 0..($Length - 1)) {
        $from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
        $random.GetBytes($bytes)
        $from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
    }
    -join ($characters | Sort-Object { Get-Random })
}

$initialPassword = New-RandomPassword
New-MgUser -UserPrincipalName $upn -DisplayName Room -MailNickname ($upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true }
$initialPassword2 = New-RandomPassword
$new = New-MgUser -UserPrincipalName $upn -DisplayName Room -MailNickname ($upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword2; ForceChangePasswordNextSignIn = $true }
Write-Host $initialPassword2
$password = New-RandomPassword
Update-MgUser -UserId $upn -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }
$password
